import { lazy } from "react"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { dumbbellRowsHeight } from "#charts/dumbbell-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import { writeMoves } from "./words.ts"

const SHOWN = 5

/** The largest cuts and rises of one day, matched by us. */
export default defineFigure({
  id: "moves",
  params: parseNothing,
  load: ({ org }, read) =>
    read({ data: allocationsQuery({ org: org.id, step: "day" }), nodes: labsQuery(org.id) }),
  derive: ({ data, nodes }) => {
    const matched = toMatchedMoves(data)
    return { matched, shown: matched.moves.slice(0, SHOWN), nodes, sources: data.sources }
  },
  words: writeMoves,
  height: ({ shown }) => dumbbellRowsHeight(shown.length),
  drawing: lazy(() => import("./drawing.tsx")),
})
