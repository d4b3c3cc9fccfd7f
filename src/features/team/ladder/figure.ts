import { msg } from "@lingui/core/macro"
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
  words: (view, language) => {
    const name = labNames(view.nodes, language).label(view.lab)
    return {
      ...writeLadder(view, language.t(msg`your lab, ${name}`), language),
      source: scenarioSource(view.answer, language),
    }
  },
  height: ({ appeal }) => ladderHeight(appeal.steps.length),
  drawing: lazy(() => import("./drawing.tsx")),
})
