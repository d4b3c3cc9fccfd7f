import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { findPartlyRecorded } from "#analytics/lab-units.ts"
import { barRowsHeight } from "#charts/bar-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import {
  type AllocationRecords,
  loadDays,
  loadPools,
  toDaysRequest,
  toFacts,
} from "#features/allocation/allocation-records.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { AllocationSeries, Allocations } from "#model/allocation.ts"
import { toIdleRows } from "./rows.ts"
import { type IdleFigureView, toIdleView } from "./view.ts"
import { writeIdle } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab"])

/** `all`: the answer for all labs, `null` where parts of one lab are shown. */
type IdleRecords = AllocationRecords & { pools: readonly AllocationSeries[]; all: Allocations | null }

/** GPUs that ran nothing: what nobody was granted, and what was granted and not used. */
export default defineFigure({
  id: "idle",
  params: parse,
  load: (input: InputOf<typeof parse>, read: Read): IdleRecords => {
    const records = loadDays(input, read)
    const pools = loadPools(records, read)
    const { labs, ...whole } = records.request
    const isOfLabs = labs?.every((id) => records.available.labs.includes(id)) ?? true
    if (labs === undefined || !isOfLabs) return { ...records, ...pools, all: isOfLabs ? records.data : null }
    return { ...records, ...pools, ...read({ all: allocationsQuery(toDaysRequest(records, whole)) }) }
  },
  derive: (records: IdleRecords): IdleFigureView | null => {
    const { data, all, available, pools, labs } = records
    const view = toIdleView(data, { all, hasCapacity: available.layers.includes("capacity") })
    if (view === null) return null
    return { ...view, ...toFacts(records), partlyUsed: findPartlyRecorded(data.series, pools, labs, "used") }
  },
  words: writeIdle,
  lead: leadToLab,
  nothing: ({ t }) => ({
    title: t(
      msg`Neither what nobody was granted nor what was granted and not used is on record in this range.`,
    ),
  }),
  height: (view, language) => barRowsHeight(toIdleRows(view, language).length, view.isScenario),
  drawing: lazy(() => import("./drawing.tsx")),
})
