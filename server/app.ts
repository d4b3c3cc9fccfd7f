import { type Context, Hono, type MiddlewareHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import { requestId } from "hono/request-id"
import { secureHeaders } from "hono/secure-headers"
import { createApi } from "#api/app.ts"
import { answerProblem, problemOf, toProblem } from "#api/problem.ts"
import { type Answers, createAnswers } from "./answers.ts"
import { authenticate } from "./authentication.ts"
import { type Config, describeConfig } from "./config.ts"
import type { Log } from "./log.ts"
import type { Measures } from "./measures.ts"
import type { ServedOrgs } from "./orgs.ts"
import type { Site } from "./site.ts"
import { send } from "./stored.ts"

export interface ServerParts {
  config: Pick<Config, "authentication" | "hosts">
  environment: Readonly<Record<string, string | undefined>>
  orgs: ServedOrgs
  site: Site
  measures: Measures
  log: Log
  /** where a request comes from */
  addressOf: (c: Context) => string
}

/** An address longer than any that a page makes. */
const LONGEST_ADDRESS = 8192
/** So many requests at once; whoever comes then comes again. */
const MOST_AT_ONCE = 512

/**
 * All that the server answers: health, its own measures, the API, the data files, and the site. Reading is all there is to do
 * here: a request has a path and a query, and nothing else of it is looked at but who asks.
 */
export function createServerApp(parts: ServerParts): Hono {
  const { orgs, site, measures } = parts
  const app = new Hono()
  app.use(requestId())
  app.use(watch(parts))
  app.use(
    secureHeaders({
      // each page has its own policy, which knows what stands in it
      ...{ xFrameOptions: false, referrerPolicy: "no-referrer", strictTransportSecurity: false },
      permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    }),
  )
  app.use(onlyRead())
  app.get("/healthz", (c) => c.text("ok\n", 200, { "Cache-Control": "no-store" }))
  app.get("/readyz", (c) => answerReady(c, orgs))
  app.use(authenticate(parts.config, parts.environment, parts.addressOf))
  app.get("/metrics", async (c) => c.body(await measures.read(), 200, { "Content-Type": measures.type }))
  app.get("/power-draw.schema.json", (c) => c.json(describeConfig()))
  const answers = openAnswers(parts)
  app.get("/api/*", async (c) => send(c, await answers.answer(c)))
  app.get("/data/index.json", async (c) => c.json({ orgs: await orgs.listOrgs() }))
  app.get("/data/:org/:file", async (c, next) => {
    const { org, file } = c.req.param()
    return orgs.isShipped(org) ? next() : c.json(await orgs.readFile(org, file), 200, PRIVATE)
  })
  app.get("*", (c) => answerSite(c, orgs, site))
  app.onError((error, c) => {
    // whoever is to sign in is told so by an error that is an answer
    if (error instanceof HTTPException) return error.getResponse()
    const problem = problemOf(error)
    if (problem.status === 500)
      parts.log.error({ id: c.get("requestId"), reason: error.message }, "a request failed")
    return answerProblem(problem)
  })
  return app
}

const PRIVATE = { "Cache-Control": "private, no-cache" }

function openAnswers({ orgs, measures }: ServerParts): Answers {
  return createAnswers({
    // pages of elsewhere read nothing of an organisation’s own records
    api: createApi(orgs, { isForAll: false }),
    freshFor: async (org) => (await orgs.open(org)).freshFor(),
    listOrgs: orgs.listOrgs,
    onCached: measures.cached,
    now: Date.now,
  })
}

/** Logs and counts; the path is told, the query and the reader are not. */
function watch({ log, measures }: ServerParts): MiddlewareHandler {
  let atOnce = 0
  return async (c, next) => {
    const started = performance.now()
    atOnce++
    try {
      if (atOnce > MOST_AT_ONCE) c.res = busy()
      else await next()
    } finally {
      atOnce--
      forbidAll(c.res)
      const seconds = (performance.now() - started) / 1000
      const { status } = c.res
      measures.answered(routeOf(c.req.path), status, seconds)
      const level = status >= 500 ? "error" : "info"
      log[level](
        {
          id: c.get("requestId"),
          method: c.req.method,
          path: c.req.path.slice(0, 200),
          status,
          ms: Math.round(seconds * 1000),
        },
        "answered",
      )
    }
  }
}

/** What is no page needs nothing, wherever somebody opens it; scripts are left alone, for a worker's own policy is its file's. */
function forbidAll({ headers }: Response): void {
  if (/json|text\/plain/.test(headers.get("Content-Type") ?? ""))
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
}

function busy(): Response {
  return answerProblem(toProblem(503, "Too much is asked at once. Try again in a moment.", "Busy"), {
    "Retry-After": "1",
  })
}

/** A few kinds, whatever is asked for. */
function routeOf(path: string): string {
  const [, kind] = /^\/(api|data|assets|embed|healthz|readyz|metrics)(?:\/|$)/.exec(path) ?? []
  return kind ?? "page"
}

function onlyRead(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return answerProblem(
        toProblem(
          405,
          `This server is read with GET; nothing can be changed here, and it does not know what ${c.req.method.slice(0, 20)} should do.`,
        ),
        {
          Allow: "GET, HEAD",
        },
      )
    if (c.req.url.length > LONGEST_ADDRESS)
      return answerProblem(toProblem(414, "This address is too long.", "Too long"))
    return next()
  }
}

/** Ready once every engine has been asked; one that failed is told, and keeps nobody from reading the rest. */
function answerReady(c: Context, { live }: ServedOrgs): Response {
  const states = live.map(({ id, org }) => {
    const { asOf, failure } = org.state()
    return { org: id, answered: asOf === null ? null : new Date(asOf * 1000).toISOString(), failure }
  })
  const isReady = states.every(({ answered, failure }) => answered !== null || failure !== null)
  return c.json({ ready: isReady, engines: states }, isReady ? 200 : 503, { "Cache-Control": "no-store" })
}

/** A file of the site; a page of an organisation that the build has written none for is drawn by the app. */
async function answerSite(c: Context, orgs: ServedOrgs, site: Site): Promise<Response> {
  const path = readPath(c)
  if (path === null) return notFound(c, site, "")
  const prefix = /^zh(\/|$)/.test(path) ? "zh/" : ""
  const [first = "", second = ""] = path.slice(prefix.length).split("/")
  const ids = await orgs.listOrgs()
  if (first === "" && !orgs.isShipped(ids[0] ?? "")) return c.redirect(`./${ids[0]}/`, 302)
  const org =
    first === "embed" || first === "data" || first === "share" ? second.replace(/\.[a-z]+$/, "") : first
  // what was written of organisations that are not served would be taken back as soon as it is seen
  if (OF_ALL.has(first) && !orgs.isWhole) return sendShell(c, site, path)
  const file = await site.read(path === "" || path.endsWith("/") ? `${path}index.html` : path)
  if (file !== null && !(await isOfOthers(org, orgs, site))) return send(c, file)
  // a folder has one address
  if (file === null && !path.endsWith("/") && (await site.read(`${path}/index.html`)) !== null)
    return c.redirect(`${c.req.path.split("/").at(-1)}/`, 301)
  const isDrawn = ids.includes(org) && !orgs.isShipped(org) && first !== "data"
  return isDrawn ? sendShell(c, site, path) : notFound(c, site, prefix)
}

/** Pages of no organisation that tell of those there are. */
const OF_ALL = new Set(["method", "corrections"])

async function sendShell(c: Context, site: Site, path: string): Promise<Response> {
  const shell = await site.readShell(path)
  return shell === null ? notFound(c, site, "") : send(c, shell)
}

/** Whether a folder is that of an organisation of the build which is not served here. */
async function isOfOthers(org: string, orgs: ServedOrgs, site: Site): Promise<boolean> {
  if (orgs.isShipped(org)) return false
  return (await site.read(`data/${org}/datapackage.json`)) !== null
}

/** The path below the root, decoded; `null` for one that cannot be. */
function readPath(c: Context): string | null {
  try {
    return decodeURIComponent(c.req.path).replace(/^\//, "")
  } catch {
    return null
  }
}

async function notFound(c: Context, site: Site, prefix: string): Promise<Response> {
  const page = await site.read(`${prefix}404.html`)
  if (page === null) return answerProblem(toProblem(404, "There is nothing at this address."))
  return send(c, { ...page, status: 404, encoded: page.encoded })
}
