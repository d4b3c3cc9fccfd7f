import { claimSchema } from "#model/claim.ts"
import { datasetQuery } from "./dataset.ts"

/** What was claimed in print. */
export function claimsQuery(org: string) {
  return datasetQuery(org, "claims.json", claimSchema)
}
