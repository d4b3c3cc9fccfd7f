import { useQuery, useSuspenseQueries } from "@tanstack/react-query"
import { orgsQuery } from "#data/orgs.ts"
import { sourcesQuery } from "#data/sources.ts"
import type { Source } from "#model/source.ts"

/** The sources of an organisation; `null` where it lists none, so that what it rests on is known by its ids alone. */
export function useSources(org: string): readonly Source[] | null {
  // a page asks who there is before it shows anything of them; sources wait for no answer of the API
  const orgs = useQuery(orgsQuery()).data
  const has = orgs?.find(({ id }) => id === org)?.has.some(({ resource }) => resource === "sources") ?? true
  const answers = useSuspenseQueries({ queries: [org].filter(() => has).map(sourcesQuery) })
  return answers[0]?.data.records ?? null
}
