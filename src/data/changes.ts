import { changeSchema } from "#model/change.ts"
import { datasetQuery } from "./dataset.ts"

/** What changed in the data from version to version, the newest first. */
export function changesQuery(org: string) {
  return datasetQuery(org, "changes.json", changeSchema)
}
