import { lazy } from "react"
import { findPartlyRecorded } from "#analytics/lab-units.ts"
import { listRuns } from "#analytics/reported-runs.ts"
import { gapRowsHeight } from "#charts/gap-rows.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import type { AllocationRecords } from "#features/allocation/allocation-records.ts"
import { compareDays, loadDays, loadPools, toFacts } from "#features/allocation/allocation-records.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { AllocationSeries } from "#model/allocation.ts"
import { GapControls } from "./controls.tsx"
import { type GapFigureView, toGapView } from "./view.ts"
import { writeGap } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, [
  "step",
  "from",
  "to",
  "labs",
  "lab",
  "sort",
  "compare",
  "over",
])

/** Per lab: what it asked for, was granted and used over the range, with the two rates between them. */
export default defineFigure({
  id: "gap",
  params: parse,
  load: (input: InputOf<typeof parse>, read: Read) => {
    const records = loadDays(input, read)
    return { ...records, ...loadPools(records, read) }
  },
  derive: (
    records: AllocationRecords & { pools: readonly AllocationSeries[] },
    { params }: InputOf<typeof parse>,
  ): GapFigureView => {
    const runs = listRuns(records.projects, new Set(records.data.series.map(({ lab }) => lab)))
    const compared = compareDays(records, params)
    const { data, pools, labs, onRecord, over } = compared
    return {
      ...toGapView(data, { sort: params.sort, compare: params.compare, runs }),
      ...toFacts(compared),
      ...{ onRecord, over },
      partlyUsed: findPartlyRecorded(data.series, pools, labs, "used"),
    }
  },
  words: writeGap,
  lead: leadToLab,
  height: ({ rows, isScenario }) => gapRowsHeight(rows.length, isScenario),
  controls: GapControls,
  drawing: lazy(() => import("./drawing.tsx")),
})
