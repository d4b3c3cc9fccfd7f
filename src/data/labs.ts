import { queryOptions } from "@tanstack/react-query"
import { labsAnswerSchema } from "#model/lab-node.ts"
import { fetchApi } from "./client.ts"

/** The labs of an organisation, those that are granted GPUs marked. */
export function labsQuery(org: string) {
  return queryOptions({
    queryKey: ["api", "labs", org] as const,
    queryFn: async ({ signal }) =>
      (await fetchApi(`/orgs/${encodeURIComponent(org)}/labs`, labsAnswerSchema, signal)).labs,
  })
}
