import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { summariseAppeals } from "#analytics/appeals.ts"
import { parseDecisionsSearch } from "#features/decisions/decisions-params.ts"
import { colourOf, loadDecisions } from "#features/decisions/decisions-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { appealRowsHeight } from "./appeal-rows.ts"
import { writeAppeals } from "./words.ts"

const parse = onlyParams(parseDecisionsSearch, ["lab", "appeal"])

/** Every appeal of the chosen lab, how long it waited at which level, and what came of it. */
export default defineFigure({
  id: "appeals",
  params: parse,
  load: loadDecisions,
  derive: (records, { params }) => {
    const { appeals: answer, nodes } = records
    const appeals = (answer?.appeals ?? []).filter(
      ({ lab }) => params.lab === undefined || lab === params.lab,
    )
    if (answer === null || appeals.length === 0) return null
    return {
      ...{ answer, appeals, nodes, lab: params.lab },
      summary: summariseAppeals(appeals, answer.asOf),
      isScenario: answer.basis === "scenario",
      colourOf: colourOf(records),
    }
  },
  words: writeAppeals,
  nothing: ({ t }) => ({ title: t(msg`No appeal was filed.`) }),
  height: ({ appeals }) => appealRowsHeight(appeals.length),
  selection: ({ appeal }, setParams) => ({
    selected: appeal ?? null,
    select: (id) => setParams({ appeal: id ?? undefined }),
  }),
  drawing: lazy(() => import("./drawing.tsx")),
})
