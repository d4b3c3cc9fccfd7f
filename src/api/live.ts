import type { Provider } from "#library/provider.ts"
import type { LiveAnswer } from "#model/live.ts"
import { notFound } from "./problem.ts"

/** Answer of `GET /orgs/:org/live`. Rejects with a 404 where the record does not go on. */
export async function answerLive(provider: Provider, org: string): Promise<LiveAnswer> {
  const live = await provider.readLive()
  if (live === null) throw notFound(`The record of the organisation “${org}” does not go on.`)
  return live
}
