import { Trans } from "@lingui/react/macro"
import { appealFor } from "./team-view.ts"
import type { TeamContext } from "./use-team.ts"

/** Said where the lab has no appeal that a ladder could show. */
export function NoAppeal({ lab, view, ledger, names, isScenario }: TeamContext) {
  if (ledger === null || appealFor(ledger.appeals.appeals, lab, view.lastDay) !== null) return null
  const name = names.label(lab)
  return (
    <p className="mt-12 mb-0 text-ink2">
      {isScenario ? (
        <Trans>In the scenario no appeal of {name} was filed by then.</Trans>
      ) : (
        <Trans>No appeal of {name} was filed by then.</Trans>
      )}
    </p>
  )
}
