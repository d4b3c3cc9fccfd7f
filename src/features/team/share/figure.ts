import { lazy } from "react"
import { parseTeamSearch } from "#features/team/team-params.ts"
import { hasShare, loadTeam, toTeamUnit } from "#features/team/team-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { toShareBars } from "./rows.ts"
import { shareBarsHeight } from "./share-bars.ts"
import { writeShare } from "./words.ts"

/** The unit's part of its lab and of all labs, with what it hands down as a part of its own. */
export default defineFigure({
  id: "share",
  params: parseTeamSearch,
  load: loadTeam,
  derive: (records) => {
    const unit = records === null ? null : toTeamUnit(records)
    // a part of what is not known is not known
    return unit === null || !hasShare(unit.view) ? null : unit
  },
  words: writeShare,
  height: (view, language) => shareBarsHeight(toShareBars(view, language).length),
  drawing: lazy(() => import("./drawing.tsx")),
})
