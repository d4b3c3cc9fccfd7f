import type { Context, Hono } from "hono"
import { answerProblem, toProblem } from "#api/problem.ts"
import { ROUTES } from "#api/routes.ts"
import { createShelf, type Stored, store } from "./stored.ts"

const MOST_BYTES = 256 * 1024 * 1024
/** No page asks for as much; whoever does shall ask for less at once. */
const LARGEST_ANSWER = 64 * 1024 * 1024

/** Answers of the API, each made once for all who ask the same. */
export interface Answers {
  answer: (c: Context) => Promise<Stored>
}

export interface AnswersOptions {
  api: Hono
  /** seconds for which answers about an organisation stay as they are (`null` = for as long as the server runs) */
  freshFor: (org: string) => Promise<number | null>
  /** the organisations of the list, whose answer is as fresh as that of each */
  listOrgs: () => Promise<string[]>
  onCached: (outcome: "hit" | "miss") => void
  now: () => number
}

export function createAnswers({ api, freshFor, listOrgs, onCached, now }: AnswersOptions): Answers {
  const shelf = createShelf(MOST_BYTES)
  const onTheWay = new Map<string, Promise<Stored>>()

  const secondsFor = async (path: string): Promise<number> => {
    if (path === ROUTES.contract) return Number.POSITIVE_INFINITY
    const org = /^\/api\/v1\/orgs\/([^/]+)\//.exec(path)?.[1]
    const orgs = org === undefined ? await listOrgs() : [decodeURIComponent(org)]
    const all = await Promise.all(orgs.map(freshFor))
    return Math.min(...all.map((seconds) => seconds ?? Number.POSITIVE_INFINITY))
  }

  const make = async (path: string, query: string): Promise<Stored> => {
    const response = await api.request(`${path}${query}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    if (bytes.byteLength > LARGEST_ANSWER)
      return toStored(refuseSize(), Buffer.from(await refuseSize().text()))
    const stored = toStored(response, bytes)
    if (response.status === 200) {
      const seconds = await secondsFor(path)
      if (seconds > 0) shelf.put(`${path}${query}`, stored, now() + seconds * 1000)
    }
    return stored
  }

  return {
    answer: async (c) => {
      const { pathname, search } = new URL(c.req.url)
      const key = `${pathname}${search}`
      const ready = shelf.get(key, now())
      onCached(ready === null ? "miss" : "hit")
      if (ready !== null) return ready
      const making = onTheWay.get(key) ?? make(pathname, search).finally(() => onTheWay.delete(key))
      onTheWay.set(key, making)
      return making
    },
  }
}

function toStored(response: Response, bytes: Buffer): Stored {
  const { status, headers } = response
  const kept = ["Content-Type", "Cache-Control", "Allow"].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return store(bytes, Object.fromEntries(kept), { status, etag: headers.get("ETag") ?? undefined })
}

function refuseSize(): Response {
  return answerProblem(
    toProblem(400, "This answer is too large. Ask for fewer days or labs, or for a coarser step."),
  )
}
