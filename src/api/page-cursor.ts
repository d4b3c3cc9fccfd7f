import { badParameter } from "./problem.ts"

const USUAL_LIMIT = 50
const HIGHEST_LIMIT = 200

/**
 * One page of `items`: as many as `limit` says, from behind the one the cursor names. A cursor is the id of the last item given,
 * written so that nobody builds one by hand; it stays good when newer items come in front. Refuses a limit that is no
 * whole number from 1 to 200 and a cursor that none of the items answers to.
 */
export function cutPage<T extends { id: string }>(
  items: readonly T[],
  query: URLSearchParams,
): { page: T[]; nextCursor: string | null } {
  const limit = readLimit(query)
  const start = readStart(items, query)
  const page = items.slice(start, start + limit)
  const last = page.at(-1)
  const isLast = start + limit >= items.length || last === undefined
  return { page, nextCursor: isLast ? null : btoa(last.id) }
}

function readLimit(query: URLSearchParams): number {
  const text = query.get("limit")
  if (text === null) return USUAL_LIMIT
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit >= 1 && limit <= HIGHEST_LIMIT) return limit
  throw badParameter(
    "limit",
    text,
    [`a whole number from 1 to ${HIGHEST_LIMIT}`],
    `“${text}” in “limit” is not a whole number from 1 to ${HIGHEST_LIMIT}.`,
  )
}

function readStart(items: readonly { id: string }[], query: URLSearchParams): number {
  const text = query.get("cursor")
  if (text === null) return 0
  const place = items.findIndex(({ id }) => btoa(id) === text)
  if (place >= 0) return place + 1
  throw badParameter(
    "cursor",
    text,
    ["the nextCursor of the page before"],
    `“${text}” in “cursor” leads to no page here. Take the nextCursor of the page before, with the same filters.`,
  )
}
