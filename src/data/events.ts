import { eventSchema } from "#model/event.ts"
import { datasetQuery } from "./dataset.ts"

/** Reorganisations, layoffs, releases and the like. */
export function eventsQuery(org: string) {
  return datasetQuery(org, "events.json", eventSchema)
}
