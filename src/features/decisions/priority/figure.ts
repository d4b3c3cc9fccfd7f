import { lazy } from "react"
import { colourOf, loadDecisions } from "#features/decisions/decisions-records.ts"
import { toEntries, toPriorityView } from "#features/decisions/decisions-view.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import { priorityRowsHeight } from "./priority-rows.ts"
import { writeLegend, writePriority } from "./words.ts"

/** Whether the stated criterion explains the grants. */
export default defineFigure({
  id: "priority",
  params: parseNothing,
  load: loadDecisions,
  derive: (records) => {
    const { ledger, appeals, nodes } = records
    if (ledger === null) return null
    const view = toPriorityView(toEntries(ledger.decisions, appeals?.appeals ?? []))
    return { ...view, ledger, nodes, isScenario: ledger.basis === "scenario", colourOf: colourOf(records) }
  },
  words: writePriority,
  height: (view, language) => priorityRowsHeight(view.classes.length, writeLegend(view, language)),
  drawing: lazy(() => import("./drawing.tsx")),
})
