import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { listUnits } from "#analytics/lab-units.ts"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { dumbbellRowsHeight } from "#charts/dumbbell-rows.ts"
import { allocationsQuery, ofUnits } from "#data/allocations.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { loadContext, toFacts } from "#features/allocation/allocation-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { moveId } from "#words/move-rows.ts"
import { hasDailyGrants, pickShown } from "./view.ts"
import { writeReallocations } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["from", "to", "move"])

/** Whose cut and whose rise fell on the same day, always of all labs and by day; nothing where grants are not daily. */
export default defineFigure({
  id: "reallocations",
  params: parse,
  load: (input, read) => {
    const context = loadContext(input, read)
    const units = listUnits(context.available.labs, context.labs)
    if (!hasDailyGrants(context.record)) return { ...context, units, data: context.record }
    // days are what such a record is given by; not to name them asks for what the page has asked for
    const { step: _, ...request } = context.request
    return { ...context, units, ...read({ data: allocationsQuery(ofUnits(request, units)) }) }
  },
  derive: (records, { params: { move } }) => {
    const { data, record, units } = records
    if (!hasDailyGrants(record)) return null
    const matched = toMatchedMoves(data, units)
    return {
      ...toFacts(records),
      matched,
      shown: pickShown(matched.moves, (each) => moveId(each) === move),
      excluded: listAnomalies(data, ["granted"], "exclude"),
      caveats: listAnomalies(data, ["granted"], "caveat"),
    }
  },
  words: writeReallocations,
  height: ({ shown }) => dumbbellRowsHeight(shown.length),
  selection: ({ move }, setParams) => ({
    selected: move ?? null,
    select: (id) => setParams({ move: id ?? undefined }),
  }),
  drawing: lazy(() => import("./drawing.tsx")),
})
