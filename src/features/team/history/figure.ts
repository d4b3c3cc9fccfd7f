import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { gapRowsHeight } from "#charts/gap-rows.ts"
import { parseTeamSearch } from "#features/team/team-params.ts"
import { loadTeam, toTeamUnit } from "#features/team/team-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { writeHistory } from "./words.ts"

/** Asked, granted and used, month by month. */
export default defineFigure({
  id: "history",
  params: parseTeamSearch,
  load: loadTeam,
  derive: (records) => {
    const unit = records === null ? null : toTeamUnit(records)
    return unit === null || unit.view.history.length === 0 ? null : unit
  },
  words: writeHistory,
  nothing: ({ t }) => ({ title: t(msg`Nothing is on record up to this month.`) }),
  height: ({ view, isScenario }) => gapRowsHeight(view.history.length, isScenario),
  drawing: lazy(() => import("./drawing.tsx")),
})
