import { type Context, Hono } from "hono"
import { cors } from "hono/cors"
import type { Library, Provider } from "#library/provider.ts"
import { answerAllocations } from "./allocations.ts"
import { answerAppeals, answerAssumptions, answerDecisions } from "./decisions.ts"
import { tagAnswers } from "./etag.ts"
import { type Fault, NoNetworkError, suffer } from "./faults.ts"
import { answerLabs } from "./labs.ts"
import { answerLive } from "./live.ts"
import { answerOrgs } from "./orgs.ts"
import { refuseUnknownParameters } from "./params.ts"
import { answerProblem, problemOf, toProblem } from "./problem.ts"
import { ROUTES } from "./routes.ts"

export interface ApiOptions {
  /** what the API is told to suffer from, or a function that is asked at every request; `null` = nothing */
  fault?: Fault | null | (() => Fault | null)
  /** whether pages of other origins may read answers; not where records are an organisation’s own */
  isForAll?: boolean
}

/**
 * The API over a library as a Hono app, the same in the page, over HTTP and in tests. It knows no file and no scenario.
 * Its contract is `GET /api/v1/openapi.json`; errors are problem+json. Told to be offline, `fetch` of it rejects with a
 * `TypeError`.
 */
export function createApi(library: Library, { fault = null, isForAll = true }: ApiOptions = {}): Hono {
  const app = new Hono()
  if (isForAll) app.use(cors({ allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag"] }))
  app.use(suffer(typeof fault === "function" ? fault : () => fault))
  app.use(tagAnswers())

  app.get(ROUTES.contract, async (c) => {
    refuseUnknownParameters(queryOf(c), [])
    const { describeApi } = await import("./openapi.ts")
    return answer(c, describeApi())
  })
  app.get(ROUTES.orgs, async (c) => {
    refuseUnknownParameters(queryOf(c), [])
    return answer(c, await answerOrgs(library))
  })
  const ofOrg = (
    path: string,
    ask: (provider: Provider, org: string, query: URLSearchParams) => Promise<object>,
  ) =>
    app.get(path, async (c) => {
      const org = c.req.param("org") ?? ""
      const provider = await library.open(org)
      const body = await ask(provider, org, queryOf(c))
      return answer(c, body, toCacheControl(provider))
    })
  ofOrg(ROUTES.labs, (provider, _, query) => {
    refuseUnknownParameters(query, [])
    return answerLabs(provider)
  })
  ofOrg(ROUTES.allocations, answerAllocations)
  ofOrg(ROUTES.decisions, answerDecisions)
  ofOrg(ROUTES.appeals, answerAppeals)
  ofOrg(ROUTES.assumptions, (provider, org, query) => {
    refuseUnknownParameters(query, [])
    return answerAssumptions(provider, org)
  })
  ofOrg(ROUTES.live, (provider, org, query) => {
    refuseUnknownParameters(query, [])
    return answerLive(provider, org)
  })
  const { base: _, ...paths } = ROUTES
  for (const path of Object.values(paths)) app.all(path, refuseMethod)
  app.notFound(refusePath)
  app.onError(answerError)
  return app
}

function queryOf(c: Context): URLSearchParams {
  return new URL(c.req.url).searchParams
}

/** What is for some readers alone is for the browser that asked, and good until an engine is asked again. */
function toCacheControl({ keptBy, freshFor }: Provider): string {
  if (keptBy !== "browser") return keptBy === "anyone" ? "no-cache" : "no-store"
  const seconds = freshFor()
  return `private, ${seconds === null ? "no-cache" : `max-age=${Math.floor(seconds)}`}`
}

function answer(c: Context, body: object, cacheControl = "no-cache"): Response {
  return c.json(body, 200, { "Cache-Control": cacheControl })
}

function refuseMethod(c: Context): Response {
  const detail = `The API is read with GET; it does not know what ${c.req.method} should do here.`
  return answerProblem(toProblem(405, detail), { Allow: "GET, HEAD" })
}

function refusePath(c: Context): Response {
  const detail = `There is nothing at ${c.req.path}. What there is stands in ${ROUTES.contract}.`
  return answerProblem(toProblem(404, detail))
}

function answerError(error: Error): Response {
  if (error instanceof NoNetworkError) throw error
  return answerProblem(problemOf(error))
}
