import { lazy } from "react"
import { barRowsHeight } from "#charts/bar-rows.ts"
import { parseTeamSearch } from "#features/team/team-params.ts"
import { loadTeam, toTeamUnit } from "#features/team/team-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { toQueueView } from "./view.ts"
import { type QueueFigureView, writeQueue } from "./words.ts"

/** How long the unit’s jobs waited, and why, over the whole record. */
export default defineFigure({
  id: "queue",
  params: parseTeamSearch,
  load: loadTeam,
  derive: (records): QueueFigureView | null => {
    if (records === null || records.scheduler === null) return null
    const view = toQueueView(records.scheduler)
    if (view === null) return null
    const { unit, nodes, colour, labs } = toTeamUnit(records)
    return { ...view, unit, nodes, colour, labs }
  },
  words: writeQueue,
  height: ({ reasons }) => barRowsHeight(reasons.length, false),
  drawing: lazy(() => import("./drawing.tsx")),
})
