import { queryOptions } from "@tanstack/react-query"
import { liveSchema } from "#model/live.ts"
import { fetchApi } from "./client.ts"

/** Up to which moment the amounts of an organisation are known whose record goes on; asked again as often as they change. */
export function liveQuery(org: string) {
  return queryOptions({
    queryKey: ["api", "live", org] as const,
    queryFn: ({ signal }) => fetchApi(`/orgs/${encodeURIComponent(org)}/live`, liveSchema, signal),
    // not in a tab that nobody sees; whoever comes back to it sees the present
    refetchInterval: ({ state }) => (state.data?.everySeconds ?? 60) * 1000,
    refetchOnWindowFocus: true,
    staleTime: 0,
  })
}
