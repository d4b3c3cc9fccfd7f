import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { defineFigure, type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import { RejectedView } from "#figure/rejected-notice.tsx"
import { parseNothing } from "#figure/use-page-params.ts"
import { asOfDays } from "#model/org.ts"
import { labColour } from "#words/lab-colour.ts"
import { circleRowsHeight } from "./circle-rows.ts"
import { authorsRowId, countEvidence, toAuthorsRows } from "./view.ts"
import { writeAuthors } from "./words.ts"

/** Papers and people; where there are projects, a paper has the colour of its lab. */
function load({ org }: FigureInput<object>, read: Read) {
  return read({
    papers: papersQuery(org.id),
    people: peopleQuery(org.id),
    projects: hasResource(org, "projects") ? projectsQuery(org.id) : null,
  })
}

/** How many authors of each paper had left at two dates, one circle per author. */
export default defineFigure({
  id: "authors",
  params: parseNothing,
  load,
  derive: ({ papers, people, projects }: ReturnType<typeof load>, { org }: FigureInput<object>) => {
    const labOf = new Map((projects?.records ?? []).map((project) => [project.id, project.lab]))
    return {
      rows: toAuthorsRows(papers.records, people.records, asOfDays(org)),
      evidence: countEvidence(papers.records, people.records),
      colourOf: ({ project }: { project: string }) => labColour(labOf.get(project) ?? ""),
      rejected: [...papers.rejected, ...people.rejected],
    }
  },
  words: writeAuthors,
  height: ({ rows }) => circleRowsHeight(rows.map(({ paper }) => ({ group: paper.id }))),
  controls: RejectedView,
  lead: (row, { view }, { t, format }) => {
    const found = view.rows.find(({ paper, date }) => row.startsWith(authorsRowId(paper.id, date)))
    if (found === undefined) return null
    const date = format.date(found.date)
    return {
      label: t(msg`The authors one by one, as of ${date}`),
      page: "attrition",
      search: { asOf: found.date },
      hash: "lives",
    }
  },
  drawing: lazy(() => import("./drawing.tsx")),
})
