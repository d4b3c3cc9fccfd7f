import { sourceSchema } from "#model/source.ts"
import { datasetQuery } from "./dataset.ts"

/** Where every record comes from. */
export function sourcesQuery(org: string) {
  return datasetQuery(org, "sources.json", sourceSchema)
}
