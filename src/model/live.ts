import * as z from "zod/mini"

/** Why an engine does not give what it is asked for. */
export const engineFailureSchema = z.enum([
  "unreachable",
  "slow",
  "too-much",
  "unauthorized",
  "not-an-engine",
  "refused",
  "too-large",
  "unreadable",
])

/** Answer of `GET /orgs/:org/live`, of an organisation whose present day is counted while it lasts. */
export const liveSchema = z.object({
  /** the moment (ISO, UTC) up to which its amounts are known; `null` = nothing is known yet */
  asOf: z.nullable(z.string()),
  /** its engine is asked again after so many seconds */
  everySeconds: z.number(),
  /** why the engine did not answer last; `null` = it did */
  failure: z.nullable(engineFailureSchema),
})
export type LiveAnswer = z.infer<typeof liveSchema>
