import { lazy } from "react"
import { barRowsHeight } from "#charts/bar-rows.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { type AllocationRecords, loadDays, toFacts } from "#features/allocation/allocation-records.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { type FairnessFigureView, toFairnessView } from "./view.ts"
import { writeFairness } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab"])

/** What part of its request each lab was granted, ranked. */
export default defineFigure({
  id: "fairness",
  params: parse,
  load: loadDays,
  derive: (records: AllocationRecords): FairnessFigureView | null => {
    const view = toFairnessView(records.data)
    // a record without requests has no share of them: what it lacks is said over the figures
    return records.available.measures.has("requested") ? { ...view, ...toFacts(records) } : null
  },
  words: writeFairness,
  lead: leadToLab,
  height: ({ rows, isScenario }) => barRowsHeight(rows.length, isScenario),
  drawing: lazy(() => import("./drawing.tsx")),
})
