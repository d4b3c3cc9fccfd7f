import { lazy } from "react"
import { ladderHeight } from "#charts/ladder.ts"
import { LadderFigure } from "#figure/ladder-figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import type { DecisionsContext } from "./decisions-data.tsx"

const LadderChart = lazy(() => import("#charts/ladder-chart.tsx"))

/** The ladder of the appeal that is chosen, else of the latest one of the chosen lab. */
export function AppealLadderFigure({ org, params, appeals: answer, names, isScenario }: DecisionsContext) {
  const own = answer.appeals.filter(({ lab }) => params.lab === undefined || lab === params.lab)
  const appeal = answer.appeals.find(({ id }) => id === params.appeal) ?? own[0]
  if (appeal === undefined) return null
  return (
    <LadderFigure
      id="ladder"
      org={org}
      appeal={appeal}
      asOf={answer.asOf}
      isScenario={isScenario}
      subject={names.label(appeal.lab)}
      height={ladderHeight(appeal.steps.length)}
      source={<ScenarioSource org={org.id} seed={answer.seed} sources={answer.sources} />}
      draw={(levels) => <LadderChart {...levels} />}
    />
  )
}
