import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { PRESETS } from "#importers/prometheus/presets.ts"
import { NotHeldError } from "#library/errors.ts"
import { openLibrary } from "#library/library.ts"
import { createAsk } from "#library/live/ask-engine.ts"
import type { DayStore } from "#library/live/engine-days.ts"
import { type LiveOrg, openLive } from "#library/live/live-org.ts"
import type { Library, Provider } from "#library/provider.ts"
import { openServed } from "#library/served.ts"
import { bundleIndexSchema, dataPackageSchema } from "#model/data-package.ts"
import { parseFile } from "#model/records.ts"
import type { BundleConfig, Config, LiveConfig } from "./config.ts"
import { openDayStore } from "./day-store.ts"
import { StartError } from "./start-error.ts"

/** The organisations that a server answers for. */
export interface ServedOrgs extends Library {
  /** parsed JSON of a data file such as `heron/labs.json`; rejects with a `NotHeldError` where there is none */
  readFile: (org: string, file: string) => Promise<unknown>
  /** whether the build has written its pages, and holds its files */
  isShipped: (org: string) => boolean
  /** whether all that the build has is served: then its pages of no organisation say what is here */
  isWhole: boolean
  live: readonly { id: string; org: LiveOrg }[]
}

export interface OrgsOptions {
  environment: Readonly<Record<string, string | undefined>>
  /** called with every question to an engine */
  onAsked: (asked: { org: string; seconds: number; failure: string | null }) => void
}

const SAFE_FILE = /^[a-z0-9-]+\.json$/
/** How long a reader waits for an engine, with an earlier answer and without one, in milliseconds. */
const WAITS = { patienceMs: 5000, mostMs: 25_000 }

/** Throws a `StartError` where a bundle is not there, or breaks its rules. */
export async function openOrgs(config: Config, options: OrgsOptions): Promise<ServedOrgs> {
  const live = config.organisations.flatMap((org) =>
    "engine" in org ? [{ id: org.id, org: openEngine(org, config.keep, options) }] : [],
  )
  const bundles = new Map<string, { provider: Provider; folder: string }>()
  for (const org of config.organisations)
    if ("bundle" in org) bundles.set(org.id, { provider: await openBundle(org), folder: org.bundle })
  const shipped = openLibrary((path) => readJson(join(config.site, "data", path)))
  const { chosen: shippedIds, isWhole } = await chooseShipped(config)
  const own = config.organisations.map(({ id }) => id)
  const isShipped = (org: string) => shippedIds.includes(org)
  return {
    live,
    isWhole,
    isShipped,
    listOrgs: async () => [...own, ...shippedIds],
    listFormer: async (org) => (isShipped(org) ? shipped.listFormer(org) : []),
    open: async (org) => {
      const engine = live.find(({ id }) => id === org)
      if (engine !== undefined) return engine.org.open()
      const bundle = bundles.get(org)
      if (bundle !== undefined) return bundle.provider
      if (isShipped(org)) return shipped.open(org)
      throw new NotHeldError(
        `There is no organisation “${org}”. There are: ${[...own, ...shippedIds].join(", ")}.`,
      )
    },
    readFile: async (org, file) => {
      const engine = live.find(({ id }) => id === org)
      if (engine !== undefined) return engine.org.readFile(file)
      const folder = bundles.get(org)?.folder
      if (folder === undefined || !SAFE_FILE.test(file))
        throw new NotHeldError(`“${org}” has no file of that name.`)
      return readJson(join(folder, file)).catch(() => {
        throw new NotHeldError(`“${org}” has no file ${file}.`)
      })
    },
  }
}

function openEngine(org: LiveConfig, keep: string, { environment, onAsked }: OrgsOptions): LiveOrg {
  const { engine, zone, from = null, to = null } = org
  const mapping = org.mapping ?? PRESETS[org.preset ?? "kueue"]
  const ask = createAsk(
    { url: engine.url, headers: toHeaders(engine, environment) },
    { fetch, timeoutMs: engine.timeoutSeconds * 1000, maxBytes: engine.maxMegabytes * 1024 * 1024 },
  )
  const timed: typeof ask = async (question) => {
    const started = performance.now()
    const done = (failure: string | null) =>
      onAsked({ org: org.id, seconds: (performance.now() - started) / 1000, failure })
    try {
      const answer = await ask(question)
      done(null)
      return answer
    } catch (error) {
      done(error instanceof Error ? error.message : String(error))
      throw error
    }
  }
  const store: DayStore = openDayStore(keep, org.id, {
    url: engine.url,
    mapping,
    zone,
    headers: engine.headers,
  })
  return openLive(
    {
      ...{ id: org.id, name: org.name, mapping, zone, from, to, leaveOut: org.leaveOut },
      ...{ everySeconds: org.everySeconds, engineName: engine.name ?? `Metrics of ${org.name}` },
    },
    { ask: timed, now: () => Date.now() / 1000, store, ...WAITS },
  )
}

function toHeaders(
  { headers = {}, tokenFrom, user, passwordFrom }: LiveConfig["engine"],
  environment: OrgsOptions["environment"],
): Record<string, string> {
  if (tokenFrom !== undefined) return { ...headers, Authorization: `Bearer ${environment[tokenFrom]}` }
  if (user === undefined || passwordFrom === undefined) return headers
  const secret = Buffer.from(`${user}:${environment[passwordFrom]}`).toString("base64")
  return { ...headers, Authorization: `Basic ${secret}` }
}

async function openBundle({ id, bundle }: BundleConfig): Promise<Provider> {
  const path = join(bundle, "datapackage.json")
  try {
    const descriptor = parseFile(dataPackageSchema, await readJson(path), path)
    const served = openServed(id, descriptor, (asked) => readJson(join(bundle, asked.slice(id.length + 1))))
    await Promise.all([served.readLabs(), served.readAllocations({})])
    return { ...served, keptBy: "browser" }
  } catch (error) {
    throw new StartError(
      `The bundle of “${id}” in ${bundle} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Those that the configuration names, else all that the build has. */
async function chooseShipped({ shipped, site, organisations }: Config) {
  const path = join(site, "data", "index.json")
  const index = await readJson(path).catch(() => {
    throw new StartError(`There is no built site in ${site}. Build it first: npm run build`)
  })
  const { orgs } = parseFile(bundleIndexSchema, index, path)
  const unknown = shipped?.find((id) => !orgs.includes(id))
  if (unknown !== undefined)
    throw new StartError(`shipped: the build has no “${unknown}”, only ${orgs.join(", ")}.`)
  const own = new Set(organisations.map(({ id }) => id))
  const twice = orgs.find((id) => own.has(id) && (shipped === undefined || shipped.includes(id)))
  if (twice !== undefined)
    throw new StartError(`organisations: the build has a “${twice}” already; choose another id.`)
  const chosen = shipped ?? orgs
  if (chosen.length + own.size === 0) throw new StartError("There is no organisation to serve.")
  return { chosen, isWhole: chosen.length === orgs.length }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"))
}
