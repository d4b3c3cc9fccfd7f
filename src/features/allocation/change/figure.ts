import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { findWholes } from "#analytics/whole-labs.ts"
import { changeHeight } from "#charts/change.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import type { AllocationRecords } from "#features/allocation/allocation-records.ts"
import { loadDays, toFacts } from "#features/allocation/allocation-records.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { PeriodChoice } from "./controls.tsx"
import { toChangeView } from "./view.ts"
import { writeChange } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab", "before", "after"])

/** Granted GPUs per lab in two periods of the range, the largest difference first. */
export default defineFigure({
  id: "change",
  params: parse,
  load: loadDays,
  derive: (records: AllocationRecords, { params: { before, after } }: InputOf<typeof parse>) => {
    const { data, labs, request } = records
    return {
      ...toChangeView(data, { step: request.step ?? data.step, before, after, labs }),
      ...toFacts(records),
      caveats: listAnomalies(data, ["granted"], "caveat"),
      wholes: findWholes(data, records.record, labs),
    }
  },
  words: writeChange,
  height: ({ rows, isScenario }) =>
    changeHeight(rows.filter(({ kind }) => kind !== "same").length, isScenario),
  controls: PeriodChoice,
  drawing: lazy(() => import("./drawing.tsx")),
})
