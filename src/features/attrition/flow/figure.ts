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
  height: (view, language) => flowHeight(toFlowSources(view, language)),
  drawing: lazy(() => import("./drawing.tsx")),
})
