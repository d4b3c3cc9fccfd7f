import { queryOptions } from "@tanstack/react-query"
import {
  type Appeals,
  appealsSchema,
  assumptionsSchema,
  type Decisions,
  decisionsSchema,
} from "#model/decision.ts"
import { fetchApi } from "./client.ts"

/** As many as one answer may hold: a ledger is read whole, so fewer round trips are better. */
const PAGE = 200

/** Every decision of the allocation meeting, newest first. */
export function decisionsQuery(org: string) {
  return queryOptions({
    queryKey: ["api", "decisions", org] as const,
    queryFn: async ({ signal }): Promise<Decisions> => {
      const pages = await readPages((cursor) =>
        fetchApi(address(org, "decisions", cursor), decisionsSchema, signal),
      )
      return { ...pages.first, decisions: pages.all.flatMap(({ decisions }) => decisions), nextCursor: null }
    },
  })
}

/** Every appeal and the levels it climbed, newest first. */
export function appealsQuery(org: string) {
  return queryOptions({
    queryKey: ["api", "appeals", org] as const,
    queryFn: async ({ signal }): Promise<Appeals> => {
      const pages = await readPages((cursor) =>
        fetchApi(address(org, "appeals", cursor), appealsSchema, signal),
      )
      return { ...pages.first, appeals: pages.all.flatMap(({ appeals }) => appeals), nextCursor: null }
    },
  })
}

/** What the scenario of an organisation is made of. */
export function assumptionsQuery(org: string) {
  return queryOptions({
    queryKey: ["api", "assumptions", org] as const,
    queryFn: async ({ signal }) =>
      (await fetchApi(`/orgs/${encodeURIComponent(org)}/assumptions`, assumptionsSchema, signal)).assumptions,
  })
}

function address(org: string, route: string, cursor: string | null): string {
  const query = new URLSearchParams({ limit: String(PAGE), ...(cursor === null ? {} : { cursor }) })
  return `/orgs/${encodeURIComponent(org)}/${route}?${query}`
}

/** Follows the cursors to the end. */
async function readPages<T extends { nextCursor: string | null }>(
  read: (cursor: string | null) => Promise<T>,
) {
  const first = await read(null)
  const all = [first]
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const page = await read(cursor)
    all.push(page)
    cursor = page.nextCursor
  }
  return { first, all }
}
