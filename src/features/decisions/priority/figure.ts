import { lazy } from "react"
import { deriveCriterion, parseCriterion } from "#features/decisions/criterion-figure.ts"
import { leadToLedger } from "#features/decisions/criterion-lead.ts"
import { criterionRowsHeight } from "#features/decisions/criterion-rows.ts"
import { writeLegend } from "#features/decisions/criterion-words.ts"
import { type DecisionsRecords, loadDecisions } from "#features/decisions/decisions-records.ts"
import { toPriorityView } from "#features/decisions/decisions-view.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { writePriority } from "./words.ts"

/** What part of a request was met, by the first criterion of the meeting. */
export default defineFigure({
  id: "priority",
  params: parseCriterion,
  load: loadDecisions,
  derive: (records: DecisionsRecords, input: InputOf<typeof parseCriterion>) =>
    deriveCriterion(records, input, toPriorityView),
  lead: (row, { view }, language) => leadToLedger(row, view, "priority", language),
  words: writePriority,
  height: (view, language) => criterionRowsHeight(view.classes.length, writeLegend(view, language)),
  drawing: lazy(() => import("./drawing.tsx")),
})
