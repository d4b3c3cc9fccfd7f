import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { allocatedLabs, listUnits } from "#analytics/lab-units.ts"
import { isOfMove, toMatchedMoves } from "#analytics/matched-moves.ts"
import { dumbbellRowsHeight } from "#charts/dumbbell-rows.ts"
import { allocationsQuery, ofUnits } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import { writeMoves } from "./words.ts"

const SHOWN = 5

/** The largest cuts and rises of one day, matched by us. */
export default defineFigure({
  id: "moves",
  params: parseNothing,
  load: ({ org }, read) => {
    const { nodes } = read({ nodes: labsQuery(org.id) })
    const units = listUnits(allocatedLabs(nodes), nodes)
    return { nodes, units, ...read({ data: allocationsQuery(ofUnits({ org: org.id, step: "day" }, units)) }) }
  },
  derive: ({ data, nodes, units }) => {
    const matched = toMatchedMoves(data, units)
    const shown = matched.moves.slice(0, SHOWN)
    const warnings = listAnomalies(data, ["granted"], "caveat")
    // of the rest the page of allocation warns
    const caveats = warnings.filter((caveat) => shown.some((move) => isOfMove(caveat, move)))
    return { matched, shown, warnings, caveats, nodes, data }
  },
  words: writeMoves,
  height: ({ shown }) => dumbbellRowsHeight(shown.length),
  drawing: lazy(() => import("./drawing.tsx")),
})
