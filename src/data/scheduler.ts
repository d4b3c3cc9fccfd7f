import { schedulerEntrySchema } from "#model/scheduler.ts"
import { datasetQuery } from "./dataset.ts"

/** Budgets, fair shares and queues of labs and teams, as a scheduler has them. */
export function schedulerQuery(org: string) {
  return datasetQuery(org, "scheduler.json", schedulerEntrySchema)
}
