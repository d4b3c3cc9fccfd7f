import { lazy } from "react"
import { barRowsHeight } from "#charts/bar-rows.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { loadDays, toFacts } from "#features/allocation/allocation-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { toFairnessView } from "./view.ts"
import { writeFairness } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab"])

/** What part of its request each lab was granted, ranked. */
export default defineFigure({
  id: "fairness",
  params: parse,
  load: loadDays,
  derive: (records) => ({ ...toFairnessView(records.data), ...toFacts(records) }),
  words: writeFairness,
  height: ({ rows, isScenario }) => barRowsHeight(rows.length, isScenario),
  drawing: lazy(() => import("./drawing.tsx")),
})
