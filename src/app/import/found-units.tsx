import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Found, FoundUnit } from "./protocol.ts"
import { ScrollBox } from "./scroll-box.tsx"
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
      <ScrollBox label={t`Labs and what they held`}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t`Lab`}</th>
              <th scope="col" className="text-right">{t`Users`}</th>
              <th scope="col" className="text-right">{t`Granted, GPU-hours`}</th>
              <th scope="col" className="text-right">{t`Used, GPU-hours`}</th>
              <th scope="col" className="text-right">{t`Queued, GPU-hours`}</th>
            </tr>
          </thead>
          <tbody>
            {found.units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row" className={unit.kind === "lab" ? undefined : "pl-6 font-normal"}>
                  {isSlurm && unit.kind === "lab" ? (
                    <NameField key={unit.name} unit={unit} onRename={rename} />
                  ) : (
                    unit.name
                  )}
                </th>
                <td className="text-right">{unit.users ?? t`not told`}</td>
                <td className="text-right">{toHours(unit.totals.granted)}</td>
                <td className="text-right">{toHours(unit.totals.used)}</td>
                <td className="text-right">{toHours(unit.totals.queued)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
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
