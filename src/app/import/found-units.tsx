import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { useFormat } from "#i18n/use-format.ts"
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
