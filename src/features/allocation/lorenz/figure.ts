import { lazy } from "react"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import {
  type AllocationRecords,
  compareDays,
  loadDays,
  toFacts,
} from "#features/allocation/allocation-records.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { IndexNotes } from "./below.tsx"
import { LorenzControls } from "./controls.tsx"
import { LORENZ_HEIGHT } from "./lorenz-layout.ts"
import { isDefined, type LorenzFigureView, toLorenzView } from "./view.ts"
import { writeLorenz } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab", "over"])

/** How unequally granted GPUs are spread over the labs, with two indices and what they mean. */
export default defineFigure({
  id: "lorenz",
  params: parse,
  load: loadDays,
  derive: (records: AllocationRecords, { params }: InputOf<typeof parse>): LorenzFigureView | null => {
    const compared = compareDays(records, params)
    const { data, onRecord, over } = compared
    const facts = toFacts(compared)
    // how one lab’s GPUs lie in its clusters is no spread over labs
    return facts.units === "pool" ? null : { ...facts, ...toLorenzView(data), onRecord, over }
  },
  words: writeLorenz,
  lead: leadToLab,
  height: (view) => (isDefined(view) ? LORENZ_HEIGHT : { wide: 32, narrow: 32 }),
  controls: LorenzControls,
  below: IndexNotes,
  drawing: lazy(() => import("./drawing.tsx")),
})
