import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { Menu } from "#ui/menu.tsx"
import type { LabNames } from "#words/lab-names.ts"

interface LabPickerProps {
  /** ids of the labs that may be chosen, in the order of the data */
  labs: readonly string[]
  chosen: readonly string[]
  names: LabNames
  /** `undefined` = all of them */
  onChoose: (labs: string[] | undefined) => void
}

/** Which labs are shown: a list to tick, with a field that narrows it. At least one stays ticked. */
export function LabPicker({ labs, chosen, names, onChoose }: LabPickerProps) {
  const { t } = useLingui()
  const [search, setSearch] = useState("")
  const ticked = new Set(chosen)
  const found = labs.filter((lab) =>
    `${lab} ${names.label(lab)}`.toLowerCase().includes(search.trim().toLowerCase()),
  )
  const [count, all] = [chosen.length, labs.length]
  const toggle = (lab: string) => {
    const next = labs.filter((id) => (id === lab ? !ticked.has(id) : ticked.has(id)))
    if (next.length > 0) onChoose(next.length === all ? undefined : next)
  }
  return (
    <div>
      <span className="block text-small text-ink2">
        <Trans>Labs</Trans>
      </span>
      <Menu label={t`Labs:`} value={t`${count} of ${all}`} appearance="field">
        {() => (
          <div className="py-2">
            <input
              type="search"
              className="field w-full"
              aria-label={t`Find a lab`}
              placeholder={t`Find a lab`}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <p className="my-2 flex gap-4">
              <button type="button" className="word-button" onClick={() => onChoose(undefined)}>
                <Trans>All</Trans>
              </button>
              {found.length > 0 && found.length < all && (
                <button type="button" className="word-button" onClick={() => onChoose([...found])}>
                  <Trans>Only these</Trans>
                </button>
              )}
            </p>
            <ul className="m-0 max-h-72 list-none overflow-auto p-0">
              {found.map((lab) => (
                <li key={lab} className="flex items-center justify-between gap-4">
                  <label className="flex min-h-8 cursor-pointer items-center gap-2">
                    <input
                      type="checkbox"
                      className="size-4 accent-ink"
                      checked={ticked.has(lab)}
                      disabled={ticked.has(lab) && count === 1}
                      onChange={() => toggle(lab)}
                    />
                    {names.label(lab)}
                  </label>
                  <OnlyThis name={names.label(lab)} onChoose={() => onChoose([lab])} />
                </li>
              ))}
            </ul>
            {found.length === 0 && (
              <p className="m-0 text-ink2">
                <Trans>No lab has this in its name.</Trans>
              </p>
            )}
          </div>
        )}
      </Menu>
    </div>
  )
}

function OnlyThis({ name, onChoose }: { name: string; onChoose: () => void }) {
  const { t } = useLingui()
  return (
    <button type="button" className="word-button text-small" aria-label={t`Only ${name}`} onClick={onChoose}>
      <Trans>only this</Trans>
    </button>
  )
}
