import { Trans } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"

interface DecisionsLinkProps {
  org: Org
  /** the chosen period of the figure, `null` while none is */
  period: string | null
  /** the lab that is looked into */
  lab: string | null
}

/** From a point of the figure one step leads to the meeting that decided it. */
export function DecisionsLink({ org, period, lab }: DecisionsLinkProps) {
  const format = useFormat()
  if (period === null || !org.has.some(({ resource }) => resource === "decisions")) return null
  const month = period.slice(0, 7)
  const name = format.date(month)
  return (
    <p className="m-0 text-control">
      <Link
        to="/$org/decisions"
        params={{ org: org.id }}
        search={() => ({
          period: month,
          ...(lab === null ? {} : { lab }),
        })}
      >
        <Trans>Who decided about {name}, and by what</Trans>
      </Link>
    </p>
  )
}
