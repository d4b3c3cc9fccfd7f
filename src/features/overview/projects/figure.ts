import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { defineFigure, type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import { RejectedView } from "#figure/rejected-notice.tsx"
import { parseNothing } from "#figure/use-page-params.ts"
import { toLegend } from "./rows.ts"
import { timelineHeight } from "./timeline-layout.ts"
import { EVENTS, toProjectsView } from "./view.ts"
import { writeProjects } from "./words.ts"

/** Projects with the labs they belong to, and what else happened where that is on record. */
function load({ org }: FigureInput<object>, read: Read) {
  return read({
    projects: projectsQuery(org.id),
    events: hasResource(org, "events") ? eventsQuery(org.id) : null,
    nodes: labsQuery(org.id),
  })
}

/** Model projects from start to end or release, a small timeline. */
export default defineFigure({
  id: "projects",
  params: parseNothing,
  load,
  derive: ({ projects, events, nodes }: ReturnType<typeof load>) => {
    const view = toProjectsView(projects.records, events?.records ?? [], EVENTS)
    return view === null ? null : { ...view, nodes, rejected: projects.rejected }
  },
  words: writeProjects,
  nothing: ({ t }) => ({ title: t(msg`No project is recorded.`) }),
  height: (view, language) => timelineHeight({ rows: view.rows, ...toLegend(view, language) }),
  controls: RejectedView,
  drawing: lazy(() => import("./drawing.tsx")),
})
