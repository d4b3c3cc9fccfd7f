import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { findWholes } from "#analytics/whole-labs.ts"
import { changeHeight } from "#charts/change.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import type { AllocationRecords } from "#features/allocation/allocation-records.ts"
import { loadDays, toDaysRequest, toFacts } from "#features/allocation/allocation-records.ts"
import { toWholeRequest } from "#features/allocation/allocation-view.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { Allocations } from "#model/allocation.ts"
import { ChangeControls } from "./controls.tsx"
import { type ChangeFigureView, toChangeView } from "./view.ts"
import { writeChange } from "./words.ts"

/** `whole`: what shares are shares of, where that is more than what is shown. */
type ChangeRecords = AllocationRecords & { whole: Allocations | null }

const parse = onlyParams(parseAllocationSearch, [
  "step",
  "from",
  "to",
  "labs",
  "lab",
  "before",
  "after",
  "difference",
])

/** Granted GPUs per lab in two periods of the range, the largest difference first. */
export default defineFigure({
  id: "change",
  params: parse,
  load: (input: InputOf<typeof parse>, read: Read): ChangeRecords => {
    const records = loadDays(input, read)
    const request = toWholeRequest(records.request, input.params, records.available)
    if (input.params.difference !== "share" || request === null) return { ...records, whole: null }
    return { ...records, ...read({ whole: allocationsQuery(toDaysRequest(records, request)) }) }
  },
  derive: (records: ChangeRecords, { params }: InputOf<typeof parse>): ChangeFigureView => {
    const { available, data, labs, request } = records
    const { before, after, difference: unit = "gpus" } = params
    const step = request.step ?? available.usualStep
    return {
      ...toChangeView(data, { step, unit, before, after, labs, whole: records.whole ?? data }),
      ...toFacts(records),
      within: data.series.some(({ lab }) => lab === params.lab) ? null : (params.lab ?? null),
      caveats: listAnomalies(data, ["granted"], "caveat"),
      wholes: findWholes(data, records.record, labs),
    }
  },
  words: writeChange,
  lead: leadToLab,
  height: ({ rows, isScenario }) =>
    changeHeight(rows.filter(({ kind }) => kind !== "same").length, isScenario),
  controls: ChangeControls,
  drawing: lazy(() => import("./drawing.tsx")),
})
