import { lazy } from "react"
import { ladderHeight } from "#charts/ladder.ts"
import { parseDecisionsSearch } from "#features/decisions/decisions-params.ts"
import { colourOf, loadDecisions } from "#features/decisions/decisions-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { labNames } from "#words/lab-names.ts"
import { writeLadder } from "#words/ladder-words.ts"
import { scenarioSource } from "#words/source-parts.ts"

const parse = onlyParams(parseDecisionsSearch, ["lab", "appeal"])

/** The ladder of the appeal that is chosen, else of the latest one of the chosen lab. */
export default defineFigure({
  id: "ladder",
  params: parse,
  load: loadDecisions,
  derive: (records, { params }) => {
    const { appeals: answer, nodes } = records
    const own = (answer?.appeals ?? []).filter(({ lab }) => params.lab === undefined || lab === params.lab)
    const appeal = answer?.appeals.find(({ id }) => id === params.appeal) ?? own[0]
    if (answer === null || appeal === undefined) return null
    return {
      ...{ appeal, answer, nodes, asOf: answer.asOf },
      isScenario: answer.basis === "scenario",
      fill: colourOf(records)(appeal.lab).fill,
    }
  },
  words: (view, language) => ({
    ...writeLadder(view, labNames(view.nodes, language).label(view.appeal.lab), language),
    source: scenarioSource(view.answer, language),
  }),
  height: ({ appeal }) => ladderHeight(appeal.steps.length),
  drawing: lazy(() => import("./drawing.tsx")),
})
