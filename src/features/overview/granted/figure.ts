import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { OVERVIEW_STACK_HEIGHT } from "#charts/stacked-steps.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { defineFigure, hasResource } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import { toGrantedView } from "./view.ts"
import { writeGranted } from "./words.ts"

/** Granted GPUs per lab over time, a scenario, with the runs on record laid over it. */
export default defineFigure({
  id: "granted",
  params: parseNothing,
  load: ({ org }, read) =>
    read({
      data: allocationsQuery({ org: org.id, step: "month" }),
      nodes: labsQuery(org.id),
      projects: hasResource(org, "projects") ? projectsQuery(org.id) : null,
    }),
  derive: ({ data, nodes, projects }) => ({ ...toGrantedView(data, projects?.records ?? []), data, nodes }),
  words: writeGranted,
  lead: (period, { org }, { t, format }) => {
    if (!hasResource(org, "decisions")) return null
    const name = format.date(period)
    return {
      label: t(msg`Who decided about ${name}, and by what`),
      page: "decisions",
      search: { period },
      hash: "ledger",
    }
  },
  height: () => OVERVIEW_STACK_HEIGHT,
  drawing: lazy(() => import("./drawing.tsx")),
})
