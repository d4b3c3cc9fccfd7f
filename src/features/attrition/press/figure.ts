import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { claimsQuery } from "#data/claims.ts"
import { sourcesQuery } from "#data/sources.ts"
import { colourPapers, loadPeople } from "#features/attrition/people-records.ts"
import { defineFigure, hasResource } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import { countBarsHeight } from "./count-bars.ts"
import { toPressView } from "./view.ts"
import { writePress } from "./words.ts"

/** The claims in print on how many had left, each recomputed at its own date on all the evidence of today. */
export default defineFigure({
  id: "press",
  params: parseNothing,
  load: (input, read) => ({
    ...loadPeople(input, read),
    ...read({
      claims: claimsQuery(input.org.id),
      sources: hasResource(input.org, "sources") ? sourcesQuery(input.org.id) : null,
    }),
  }),
  derive: (records) => {
    const papers = records.papers.records
    const people = withEveryAuthor(papers, records.people.records)
    const view = toPressView(records.claims.records, {
      papers,
      people,
      projects: records.projects?.records ?? [],
      sources: records.sources?.records ?? [],
    })
    return { ...view, papers, people: records.people.records, colourOf: colourPapers(records) }
  },
  words: writePress,
  lead: (row, { view }, { t }) =>
    view.rows.some(({ claim }) => claim.id === row)
      ? { label: t(msg`This claim, with its sources`), page: "claims", search: { claim: row } }
      : null,
  height: ({ rows }) => countBarsHeight(rows.length),
  drawing: lazy(() => import("./drawing.tsx")),
})
