import { useSuspenseQueries } from "@tanstack/react-query"
import { useMemo } from "react"
import { listRuns, type ReportedRun } from "#analytics/reported-runs.ts"
import { projectsQuery } from "#data/projects.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Org } from "#model/org.ts"

/** The runs on record of the labs of an answer; none where the organisation has no projects. */
export function useRuns(org: Org, { series }: Allocations): ReportedRun[] {
  const hasProjects = org.has.some(({ resource }) => resource === "projects")
  const queries = hasProjects ? [projectsQuery(org.id)] : []
  const projects = useSuspenseQueries({ queries })[0]?.data.records
  return useMemo(() => listRuns(projects ?? [], new Set(series.map(({ lab }) => lab))), [projects, series])
}
