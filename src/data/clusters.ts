import { clusterSchema } from "#model/cluster.ts"
import { datasetQuery } from "./dataset.ts"

/** Dated statements about capacity. */
export function clustersQuery(org: string) {
  return datasetQuery(org, "clusters.json", clusterSchema)
}
