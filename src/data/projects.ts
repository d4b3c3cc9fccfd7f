import { projectSchema } from "#model/project.ts"
import { datasetQuery } from "./dataset.ts"

/** Model projects with their compute and milestones. */
export function projectsQuery(org: string) {
  return datasetQuery(org, "projects.json", projectSchema)
}
