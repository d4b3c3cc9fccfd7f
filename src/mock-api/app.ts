import { type Context, Hono } from "hono"
import { cors } from "hono/cors"
import { answerAllocations } from "./allocations.ts"
import { answerAppeals, answerAssumptions, answerDecisions } from "./decisions.ts"
import { tagAnswers } from "./etag.ts"
import { type Fault, NoNetworkError, suffer } from "./faults.ts"
import { answerLabs } from "./labs.ts"
import { type Loader, openLibrary } from "./library.ts"
import { answerOrgs } from "./orgs.ts"
import { refuseUnknownParameters } from "./params.ts"
import { answerProblem, problemOf, toProblem } from "./problem.ts"
import { ROUTES } from "./routes.ts"

export interface MockOptions {
  /** what the mock suffers from, or a function that is asked at every request; `null` = nothing */
  fault?: Fault | null | (() => Fault | null)
}

/**
 * The mock API as a Hono app, the same in the page, over HTTP and in tests. Its contract is
 * `GET /api/v1/openapi.json`; errors are problem+json. Told to be offline, `fetch` of it rejects with a `TypeError`.
 */
export function createMockApi(loader: Loader, { fault = null }: MockOptions = {}): Hono {
  const library = openLibrary(loader)
  const app = new Hono()
  app.use(cors({ allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag"] }))
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
  app.get(ROUTES.labs, async (c) => {
    refuseUnknownParameters(queryOf(c), [])
    return answer(c, await answerLabs(library, c.req.param("org")))
  })
  app.get(ROUTES.allocations, async (c) =>
    answer(c, await answerAllocations(library, c.req.param("org"), queryOf(c))),
  )
  app.get(ROUTES.decisions, async (c) =>
    answer(c, await answerDecisions(library, c.req.param("org"), queryOf(c))),
  )
  app.get(ROUTES.appeals, async (c) =>
    answer(c, await answerAppeals(library, c.req.param("org"), queryOf(c))),
  )
  app.get(ROUTES.assumptions, async (c) => {
    refuseUnknownParameters(queryOf(c), [])
    return answer(c, await answerAssumptions(library, c.req.param("org")))
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

function answer(c: Context, body: object): Response {
  return c.json(body, 200, { "Cache-Control": "no-cache" })
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
