import { msg } from "@lingui/core/macro"
import { listAnomalies } from "#analytics/kept-days.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { type AllocationRecords, loadDays, toFacts } from "#features/allocation/allocation-records.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { EnergyControls } from "./controls.tsx"
import { type EnergyFigureView, findStatement, toAssumptions, toEnergyView } from "./view.ts"
import { writeEnergy } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, [
  ...(["step", "from", "to", "labs", "lab"] as const),
  ...(["watts", "pue", "price", "currency"] as const),
])

/** GPU-hours granted and used, as energy and money by assumptions that stand beside them. A table. */
export default defineFigure({
  id: "energy",
  params: parse,
  load: loadDays,
  derive: (records: AllocationRecords, { params }: InputOf<typeof parse>): EnergyFigureView | null => {
    const { data, projects } = records
    const view = toEnergyView(data, toAssumptions(params), {
      statedBy: findStatement(projects),
      excluded: listAnomalies(data, ["granted", "used"], "exclude"),
    })
    return view === null ? null : { ...view, ...toFacts(records) }
  },
  words: writeEnergy,
  lead: leadToLab,
  nothing: ({ t }) => ({
    title: t(msg`No grant is on record in this range, so no energy can be estimated.`),
  }),
  controls: EnergyControls,
})
