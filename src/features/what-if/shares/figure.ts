import { lazy } from "react"
import { changeHeight } from "#charts/change.ts"
import { parseWhatIfSearch } from "#features/what-if/what-if-params.ts"
import { loadWhatIf, toWhatIf } from "#features/what-if/what-if-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { writeShares } from "./words.ts"

/** GPUs per lab before and after, with what becomes of shares, grant rates and Gini. */
export default defineFigure({
  id: "what-if",
  params: parseWhatIfSearch,
  load: loadWhatIf,
  derive: (records, input) => toWhatIf(records, input),
  words: writeShares,
  height: ({ view }) => changeHeight(view.rows.length, true),
  drawing: lazy(() => import("./drawing.tsx")),
})
