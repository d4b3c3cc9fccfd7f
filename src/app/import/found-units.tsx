import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { useFormat } from "#i18n/use-format.ts"
import { listColours } from "#words/lab-colour.ts"
import { PlainTable } from "./plain-table.tsx"
import type { Found, FoundUnit } from "./protocol.ts"
import type { Importer } from "./use-importer.ts"

interface FoundUnitsProps {
  found: Found
  importer: Importer
  /** names of accounts can be changed */
  isSlurm: boolean
}

/** Labs and their parts, with what they held; a lab can be called otherwise, and two of one name become one. */
export function FoundUnits({ found, importer, isSlurm }: FoundUnitsProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { choices } = importer.state
  const toHours = (hours: number | null) =>
    hours === null ? t`not recorded` : format.integer(Math.round(hours))
  const rename = (from: string, to: string) => {
    // what a lab is called now may stand for several accounts: each goes along
    const accounts = Object.keys(choices.names).filter((account) => choices.names[account] === from)
    const names = accounts.length > 0 ? accounts : [from]
    importer.choose({
      ...choices,
      names: { ...choices.names, ...Object.fromEntries(names.map((name) => [name, to])) },
    })
  }
  return (
    <section className="mt-8" aria-labelledby="import-units">
      <h3 id="import-units" className="m-0 text-body font-semibold">
        <Trans>Labs</Trans>
      </h3>
      {isSlurm && (
        <p className="m-0 text-sub text-ink2">
          <Trans>Call them as readers know them; two labs of one name become one.</Trans>
        </p>
      )}
      <PlainTable
        label={t`Labs and what they held`}
        heads={[
          { text: t`Lab` },
          { text: t`Colour` },
          { text: t`Users`, isNumeric: true },
          { text: t`Granted, GPU-hours`, isNumeric: true },
          { text: t`Used, GPU-hours`, isNumeric: true },
          { text: t`Queued, GPU-hours`, isNumeric: true },
        ]}
        rows={found.units.map((unit) => ({
          key: unit.id,
          isPart: unit.kind !== "lab",
          cells: [
            isSlurm && unit.kind === "lab" ? (
              <NameField key={unit.name} unit={unit} onRename={rename} />
            ) : (
              unit.name
            ),
            unit.kind === "lab" ? <ColourField key="colour" unit={unit} importer={importer} /> : "",
            unit.users ?? t`not told`,
            toHours(unit.totals.granted),
            toHours(unit.totals.used),
            toHours(unit.totals.queued),
          ],
        }))}
      />
    </section>
  )
}

function NameField({ unit, onRename }: { unit: FoundUnit; onRename: (from: string, to: string) => void }) {
  const { t } = useLingui()
  const [name, setName] = useState(unit.name)
  const take = () => {
    const told = name.trim()
    if (told === "") setName(unit.name)
    else if (told !== unit.name) onRename(unit.name, told)
  }
  return (
    <input
      className="field"
      aria-label={t`Name of ${unit.name}`}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  )
}

/** A colour by its place in the palette, or by rank as everywhere. */
function ColourField({ unit, importer }: { unit: FoundUnit; importer: Importer }) {
  const { t } = useLingui()
  const place = importer.state.colours[unit.id]
  const names = [t`blue`, t`orange`, t`wine red`, t`brown`, t`teal`, t`green`, t`violet`]
  const fill = place === undefined ? "transparent" : (listColours()[place - 1]?.fill ?? "transparent")
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-block size-3" style={{ background: fill }} />
      <select
        className="field"
        aria-label={t`Colour of ${unit.name}`}
        value={place ?? ""}
        onChange={({ target }) => importer.paint(unit.id, target.value === "" ? null : Number(target.value))}
      >
        <option value="">{t`by size`}</option>
        {names.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}
