import { lazy } from "react"
import { stepPanelsHeight } from "#charts/step-panels.ts"
import { parseTeamSearch } from "#features/team/team-params.ts"
import { loadTeam, toTeamUnit } from "#features/team/team-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { toIdleDays } from "./view.ts"
import { type IdleDaysView, writeIdleDays } from "./words.ts"

/** What the unit was granted and did not use, day by day of its month. */
export default defineFigure({
  id: "idle-days",
  params: parseTeamSearch,
  load: loadTeam,
  derive: (records): IdleDaysView | null => {
    if (records === null) return null
    const unit = toTeamUnit(records)
    const idle = toIdleDays(unit)
    return idle === null ? null : { ...idle, idleOf: unit }
  },
  words: writeIdleDays,
  height: () => stepPanelsHeight(1, false),
  drawing: lazy(() => import("./drawing.tsx")),
})
