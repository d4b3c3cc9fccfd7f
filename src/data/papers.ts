import { paperSchema } from "#model/paper.ts"
import { datasetQuery } from "./dataset.ts"

/** Papers whose authors are followed. */
export function papersQuery(org: string) {
  return datasetQuery(org, "papers.json", paperSchema)
}
