import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { parsePeopleSearch, usualAsOf } from "#features/attrition/people-params.ts"
import { colourPapers, loadPeople } from "#features/attrition/people-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { flowHeight } from "./flow.ts"
import { toFlowSources } from "./rows.ts"
import { toFlow } from "./view.ts"
import { writeFlow } from "./words.ts"

const parse = onlyParams(parsePeopleSearch, ["asOf", "known"])

/** Where those went who had certainly gone: paper, kind of place, organisation. */
export default defineFigure({
  id: "flow",
  params: parse,
  load: loadPeople,
  derive: (records, { org, params: { asOf = usualAsOf(org), known } }) => ({
    flow: toFlow(records.papers.records, records.people.records, asOf, known),
    asOf,
    colourOf: colourPapers(records),
  }),
  words: writeFlow,
  lead: (row, { view, params }, { t }) => {
    const groups = view.flow.flatMap(({ paper, groups }) => groups.map((group) => ({ paper, ...group })))
    const found = groups.find(({ id }) => id === row)
    if (found === undefined) return null
    const name = found.paper.shortTitle
    return {
      label: t(msg`These authors of ${name} in the list`),
      search: { ...params, paper: found.paper.id, to: found.kind, status: "gone", mark: undefined },
      hash: "roster",
    }
  },
  height: (view, language) => flowHeight(toFlowSources(view, language)),
  drawing: lazy(() => import("./drawing.tsx")),
})
