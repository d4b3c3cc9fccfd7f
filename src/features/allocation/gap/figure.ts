import { lazy } from "react"
import { listRuns } from "#analytics/reported-runs.ts"
import { gapRowsHeight } from "#charts/gap-rows.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import type { AllocationRecords } from "#features/allocation/allocation-records.ts"
import { loadDays, toFacts } from "#features/allocation/allocation-records.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { GapControls } from "./controls.tsx"
import { toGapView } from "./view.ts"
import { writeGap } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab", "sort", "compare"])

/** Per lab: what it asked for, was granted and used over the range, with the two rates between them. */
export default defineFigure({
  id: "gap",
  params: parse,
  load: loadDays,
  derive: (records: AllocationRecords, { params: { sort, compare } }: InputOf<typeof parse>) => {
    const runs = listRuns(records.projects, new Set(records.data.series.map(({ lab }) => lab)))
    return { ...toGapView(records.data, { sort, compare, runs }), ...toFacts(records) }
  },
  words: writeGap,
  height: ({ rows, isScenario }) => gapRowsHeight(rows.length, isScenario),
  controls: GapControls,
  drawing: lazy(() => import("./drawing.tsx")),
})
