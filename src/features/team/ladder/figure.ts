import { lazy } from "react"
import { ladderHeight } from "#charts/ladder.ts"
import { parseTeamSearch } from "#features/team/team-params.ts"
import { loadTeam, toTeamUnit } from "#features/team/team-records.ts"
import { appealFor } from "#features/team/team-view.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { labNames } from "#words/lab-names.ts"
import { writeLadder } from "#words/ladder-words.ts"
import { scenarioSource } from "#words/source-parts.ts"

/** Where the lab's appeal stands and who hears it next. */
export default defineFigure({
  id: "ladder",
  params: parseTeamSearch,
  load: loadTeam,
  derive: (records) => {
    const unit = records === null ? null : toTeamUnit(records)
    if (unit === null || unit.ledger === null) return null
    const { appeals: answer } = unit.ledger
    const appeal = appealFor(answer.appeals, unit.lab, unit.view.lastDay)
    if (appeal === null) return null
    const { nodes, isScenario, lab, colour } = unit
    return { appeal, answer, asOf: answer.asOf, isScenario, nodes, lab, fill: colour.fill }
  },
  // what leaves the page says whose it is, not “you”
  words: (view, language) => ({
    ...writeLadder(view, labNames(view.nodes, language).label(view.lab), language),
    source: scenarioSource(view.answer, language),
  }),
  height: ({ appeal }) => ladderHeight(appeal.steps.length),
  drawing: lazy(() => import("./drawing.tsx")),
})
