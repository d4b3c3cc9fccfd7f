import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"

interface FactsProps {
  /** name and value; `null` = not recorded */
  facts: readonly (readonly [string, ReactNode])[]
  /** a remark of the record */
  note: string | undefined
}

/** The facts of one record, each by its name; what is not recorded says so. */
export function Facts({ facts, note }: FactsProps) {
  return (
    <>
      <dl className="facts mt-4 text-control">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value ?? <Trans>not recorded</Trans>}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="mt-4 max-w-[640px] text-control">{note}</p>}
    </>
  )
}
