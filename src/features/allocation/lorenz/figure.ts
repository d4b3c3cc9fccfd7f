import { lazy } from "react"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import type { AllocationRecords } from "#features/allocation/allocation-records.ts"
import { loadDays, toFacts } from "#features/allocation/allocation-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { IndexNotes } from "./below.tsx"
import { LORENZ_HEIGHT } from "./lorenz-layout.ts"
import { isDefined, toLorenzView } from "./view.ts"
import { writeLorenz } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab"])

/** How unequally granted GPUs are spread over the labs, with two indices and what they mean. */
export default defineFigure({
  id: "lorenz",
  params: parse,
  load: loadDays,
  derive: (records: AllocationRecords) => {
    const { data, labs } = records
    // how one lab’s GPUs lie in its clusters is no spread over labs
    const isOfPools = data.series.some(({ lab }) =>
      labs.some(({ id, kind }) => id === lab && kind === "pool"),
    )
    return isOfPools ? null : { ...toLorenzView(data), ...toFacts(records) }
  },
  words: writeLorenz,
  height: (view) => (isDefined(view) ? LORENZ_HEIGHT : { wide: 32, narrow: 32 }),
  below: IndexNotes,
  drawing: lazy(() => import("./drawing.tsx")),
})
