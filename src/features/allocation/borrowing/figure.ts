import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { type AllocationRecords, loadContext, toFacts } from "#features/allocation/allocation-records.ts"
import { chosenLabs, pathTo } from "#features/allocation/allocation-view.ts"
import { leadToLab } from "#features/allocation/lead-to-lab.ts"
import { defineFigure, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { borrowingHeight } from "./rows.ts"
import { type BorrowingFigureView, pickDrawn, toBorrowingView } from "./view.ts"
import { writeBorrowing } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["step", "from", "to", "labs", "lab"])

/** Who used more than its grant, period by period, and out of whose idle GPUs. Of labs: a team’s lab stands for it. */
export default defineFigure({
  id: "borrowing",
  params: parse,
  load: (input: InputOf<typeof parse>, read: Read): AllocationRecords => {
    const context = loadContext(input, read)
    // whatever is asked about, it borrows from all
    const { labs: _, ...whole } = context.request
    return { ...context, ...read({ data: allocationsQuery(whole) }) }
  },
  derive: (records: AllocationRecords, { params }: InputOf<typeof parse>): BorrowingFigureView => {
    const { data, available } = records
    const [within] = params.lab === undefined ? [] : pathTo(params.lab, available)
    const chosen = within === undefined ? chosenLabs(params, available) : [within]
    const showsAll = chosen.length === available.labs.length
    const facts = { ...toFacts(records), showsAll, asked: showsAll ? undefined : chosen }
    const excluded = listAnomalies(data, ["granted", "used"], "exclude")
    const hasCapacity = available.layers.includes("capacity")
    return { ...facts, ...toBorrowingView(data, { chosen, hasCapacity, excluded }) }
  },
  words: writeBorrowing,
  lead: (row, input, language) => leadToLab(row.split("~")[1] ?? "", input, language),
  height: ({ rows, isScenario }) => borrowingHeight(pickDrawn(rows).length, isScenario),
  drawing: lazy(() => import("./drawing.tsx")),
})
