import { queryOptions } from "@tanstack/react-query"
import { orgsAnswerSchema } from "#model/org.ts"
import { fetchApi } from "./client.ts"

/** The organisations, what each has and on what basis. */
export function orgsQuery() {
  return queryOptions({
    queryKey: ["api", "orgs"] as const,
    queryFn: async ({ signal }) => (await fetchApi("/orgs", orgsAnswerSchema, signal)).orgs,
  })
}
