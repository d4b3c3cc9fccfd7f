import { Trans, useLingui } from "@lingui/react/macro"
import { lazy } from "react"
import { ladderHeight } from "#charts/ladder.ts"
import { LadderFigure } from "#figure/ladder-figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import type { TeamContext } from "./team-data.tsx"
import { appealFor } from "./team-view.ts"

const LadderChart = lazy(() => import("#charts/ladder-chart.tsx"))

/** Where the lab's appeal stands and who hears it next; said when there is none. */
export function AppealSection({ org, lab, view, ledger, names, isScenario }: TeamContext) {
  const { t } = useLingui()
  if (ledger === null) return null
  const { appeals, asOf, seed, sources } = ledger.appeals
  const appeal = appealFor(appeals, lab, view.lastDay)
  const name = names.label(lab)
  if (appeal === null) {
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
  return (
    <LadderFigure
      id="ladder"
      org={org}
      appeal={appeal}
      asOf={asOf}
      isScenario={isScenario}
      subject={t`your lab, ${name}`}
      height={ladderHeight(appeal.steps.length)}
      source={<ScenarioSource org={org.id} seed={seed} sources={sources} />}
      draw={(levels) => <LadderChart {...levels} />}
    />
  )
}
