import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { dumbbellRowsHeight } from "#charts/dumbbell-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { loadContext, toFacts } from "#features/allocation/allocation-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { moveId } from "#words/move-texts.ts"
import { hasDailyGrants, pickShown } from "./view.ts"
import { writeReallocations } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, ["from", "to", "move"])

/** Whose cut and whose rise fell on the same day, always of all labs and by day; nothing where grants are not daily. */
export default defineFigure({
  id: "reallocations",
  params: parse,
  load: (input, read) => {
    const context = loadContext(input, read)
    if (!hasDailyGrants(context.record)) return { ...context, data: context.record }
    return { ...context, ...read({ data: allocationsQuery({ ...context.request, step: "day" }) }) }
  },
  derive: (records, { params: { move } }) => {
    const { data, record } = records
    if (!hasDailyGrants(record)) return null
    const matched = toMatchedMoves(data)
    return {
      ...toFacts(records),
      matched,
      shown: pickShown(matched.moves, (each) => moveId(each) === move),
      excluded: listAnomalies(data, ["granted"], "exclude"),
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
