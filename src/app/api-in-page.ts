import { currentPin, type DataPin, dataAddress, presentAddress, withPinned } from "#data/data-version.ts"
import { ownVersion } from "#data/own-version.ts"
import type { BundleIndex } from "#model/data-package.ts"
import { isOwnOrg } from "#model/own-org.ts"
import { hasOwn } from "./own-here.ts"

/**
 * A `fetch` that is answered by the API inside the page, over the files that the site serves and what this device keeps. API,
 * library and the scenario's model come in one dynamic import each, so that they are no part of the entry.
 */
export function createApiInPage(): typeof fetch {
  return answerOwnFiles(createFreshApi(loadFile))
}

/**
 * A `fetch` whose API is on a server, and which answers for this device’s organisations inside the page: nothing that a
 * reader has imported is asked of anybody.
 */
export function createApiBesideServer(): typeof fetch {
  const own = createFreshApi(null)
  return answerOwnFiles(async (input, init) => {
    const { pathname, search } = addressOf(input)
    const [path, org] = /\/api\/v1\/orgs\/([^/]+).*/.exec(pathname) ?? []
    if (org !== undefined && isOwnOrg(decodeURIComponent(org))) return own(`${path}${search}`, init)
    const response = await fetch(input, init)
    return /\/api\/v1\/orgs\/?$/.test(pathname) && response.ok ? addOwn(response, own) : response
  })
}

const ownStore = () => import("#data/own-store.ts")

type Load = (path: string) => Promise<unknown>

/**
 * A library keeps what it has read, which is of one version of the data and of what this device keeps.
 * @param load gives a served file; `null` = the API of the served ones is elsewhere
 */
function createFreshApi(load: Load | null): typeof fetch {
  let opened: { pin: DataPin | null; version: number; api: Promise<typeof fetch> } | null = null
  return async (input, init) => {
    const [pin, version] = [currentPin(), ownVersion()]
    if (opened === null || opened.pin !== pin || opened.version !== version)
      opened = { pin, version, api: openApi(load) }
    return (await opened.api)(input, init)
  }
}

async function openApi(load: Load | null): Promise<typeof fetch> {
  const [{ createApiFetch, parseFault }, { openLibrary }, { EMPTY_LIBRARY, withImported }] =
    await Promise.all([
      import("#api/fetch.ts"),
      import("#library/library.ts"),
      import("#library/imported.ts"),
    ])
  const library = withImported(load === null ? EMPTY_LIBRARY : openLibrary(load), {
    list: async () => (hasOwn() ? (await ownStore()).listOwnIds() : []),
    read: async (org, file) => (await ownStore()).readOwn(org, file),
  })
  // asked at every request: ending the fault in the address ends it without a reload
  return createApiFetch(library, () => {
    const told = new URLSearchParams(window.location.search).get("mock")
    return told === null ? null : parseFault(told)
  })
}

async function loadFile(path: string): Promise<unknown> {
  const response = await fetch(dataAddress(path))
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  const body: unknown = await response.json()
  return path === "index.json" ? withPinned(body as BundleIndex) : body
}

/** Files of this device’s organisations, under the addresses that served ones would have. */
function answerOwnFiles(next: typeof fetch): typeof fetch {
  const folder = presentAddress("")
  return async (input, init) => {
    const { pathname } = addressOf(input)
    const [org = "", file = ""] = pathname.startsWith(folder) ? pathname.slice(folder.length).split("/") : []
    if (!isOwnOrg(org)) return next(input, init)
    const text = await (await ownStore()).readOwnText(org, file)
    const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" }
    return new Response(text ?? "", { status: text === undefined ? 404 : 200, headers })
  }
}

async function addOwn(response: Response, own: typeof fetch): Promise<Response> {
  const [served, here] = await Promise.all([
    response.json(),
    own("/api/v1/orgs").then((answer) => answer.json()),
  ])
  // a list with a reader’s own organisations in it stays out of every cache
  return Response.json({ orgs: [...served.orgs, ...here.orgs] }, { headers: { "Cache-Control": "no-store" } })
}

function addressOf(input: RequestInfo | URL): URL {
  return new URL(input instanceof Request ? input.url : input, window.location.origin)
}
