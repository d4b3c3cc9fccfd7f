import { contextSchema } from "#model/context.ts"
import { datasetQuery } from "./dataset.ts"

/** How compute is shared out elsewhere, for comparison. */
export function contextQuery(org: string) {
  return datasetQuery(org, "context.json", contextSchema)
}
