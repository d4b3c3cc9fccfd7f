import { personSchema } from "#model/person.ts"
import { datasetQuery } from "./dataset.ts"

/** Authors and where they were seen. */
export function peopleQuery(org: string) {
  return datasetQuery(org, "people.json", personSchema)
}
