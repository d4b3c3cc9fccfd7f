import { lazy } from "react"
import { parseTeamSearch } from "#features/team/team-params.ts"
import { loadTeam, toTeamUnit } from "#features/team/team-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { PACE_HEIGHT } from "./pace.ts"
import { writePace } from "./words.ts"

/** What is used so far against an even pace; only where a month's grant is a budget. */
export default defineFigure({
  id: "pace",
  params: parseTeamSearch,
  load: loadTeam,
  derive: (records) => {
    const unit = records === null ? null : toTeamUnit(records)
    const pace = unit?.view.pace ?? null
    return unit === null || pace === null || pace.daysGone === 0 ? null : { ...unit, pace }
  },
  words: writePace,
  height: () => PACE_HEIGHT,
  drawing: lazy(() => import("./drawing.tsx")),
})
