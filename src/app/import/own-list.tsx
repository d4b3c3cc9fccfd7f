import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useState } from "react"
import type { OwnOrg } from "#data/own-store.ts"
import { useFormat } from "#i18n/use-format.ts"

interface OwnListProps {
  own: readonly OwnOrg[]
  onRename: (org: OwnOrg, name: string) => void
  onRemove: (org: OwnOrg) => void
}

const KILOBYTE = 1000

/** The organisations on this device, to be opened, called otherwise, and taken away. */
export function OwnList({ own, onRename, onRemove }: OwnListProps) {
  if (own.length === 0) return null
  return (
    <section className="mt-12" aria-labelledby="import-own">
      <h2 id="import-own" className="m-0 mb-2 text-h3">
        <Trans>On this device</Trans>
      </h2>
      <ul className="m-0 list-none p-0">
        {own.map((org) => (
          <OwnEntry key={`${org.id} ${org.savedAt}`} org={org} onRename={onRename} onRemove={onRemove} />
        ))}
      </ul>
    </section>
  )
}

function OwnEntry({ org, onRename, onRemove }: { org: OwnOrg } & Omit<OwnListProps, "own">) {
  const { t } = useLingui()
  const format = useFormat()
  const [mode, setMode] = useState<"shown" | "renamed" | "removed">("shown")
  const [name, setName] = useState(org.name)
  const [date, size] = [
    format.date(org.savedAt.slice(0, 10)),
    format.integer(Math.ceil(org.bytes / KILOBYTE)),
  ]
  return (
    <li className="border-b border-rule py-3">
      <p className="m-0 flex flex-wrap items-baseline gap-x-6">
        <Link to="/$org" params={{ org: org.id }} className="font-semibold">
          {org.name}
        </Link>
        <span className="text-sub text-ink2">
          <Trans>
            imported on {date}, {size} KB
          </Trans>
        </span>
        <button
          type="button"
          className="word-button"
          onClick={() => setMode("renamed")}
          aria-label={t`Rename ${org.name}`}
        >
          <Trans>Rename</Trans>
        </button>
        <button
          type="button"
          className="word-button"
          onClick={() => setMode("removed")}
          aria-label={t`Remove ${org.name}`}
        >
          <Trans>Remove</Trans>
        </button>
      </p>
      {!org.isKept && (
        <p className="m-0 text-sub">
          <Trans>The browser refused to keep it: it is gone when this page is left.</Trans>
        </p>
      )}
      {mode === "renamed" && (
        <form
          className="mt-2 flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            onRename(org, name.trim())
          }}
        >
          <input
            className="field"
            required
            aria-label={t`New name`}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="button">
            <Trans>Save the name</Trans>
          </button>
        </form>
      )}
      {mode === "removed" && (
        <p className="m-0 mt-2 flex flex-wrap items-baseline gap-3">
          <Trans>Remove {org.name} from this device? Its files stay where you have them.</Trans>
          <button type="button" className="button" onClick={() => onRemove(org)}>
            <Trans>Remove it</Trans>
          </button>
          <button type="button" className="word-button" onClick={() => setMode("shown")}>
            <Trans>Keep it</Trans>
          </button>
        </p>
      )}
    </li>
  )
}
