import type * as z from "zod/mini"
import { allocationFileSchema } from "#model/allocation.ts"
import { type Lab, labSchema } from "#model/lab.ts"
import {
  bundleIndexSchema,
  type DataPackage,
  dataPackageSchema,
  type Resource,
  resourceSchema,
} from "#model/org.ts"
import { BrokenFileError, parseFile, parseRecords } from "#model/records.ts"
import { notFound, unreachableFile } from "./problem.ts"
import { type AllocationRecord, toAllocationRecord } from "./record.ts"
import { computeScenarioRecord, hasScenario } from "./scenario-record.ts"

/** Gives the parsed JSON of a file under `public/data`, such as `meta/labs.json`; rejects when there is none. */
export type Loader = (path: string) => Promise<unknown>

/** The datasets behind the API, checked, each read once. Every function rejects with what the reader should be told. */
export interface Library {
  listOrgs: () => Promise<string[]>
  readDescriptor: (org: string) => Promise<DataPackage>
  readLabs: (org: string) => Promise<Lab[]>
  /** `null` when the organisation has no record of allocations */
  readAllocations: (org: string) => Promise<AllocationRecord | null>
}

const SAFE_ID = /^[a-z0-9-]+$/
const SAFE_FILE = /^[a-z0-9-]+\.json$/

export function openLibrary(loader: Loader): Library {
  const once = rememberSuccesses()
  const load = <T>(schema: z.ZodMiniType<T>, path: string) =>
    once(path, async () => parseFile(schema, await loadOrRefuse(loader, path), path))

  const listOrgs = async () => (await load(bundleIndexSchema, "index.json")).orgs
  const readDescriptor = async (org: string) => {
    // ids come out of addresses: nothing but a listed, plain id reaches the loader
    const orgs = await listOrgs()
    if (!SAFE_ID.test(org) || !orgs.includes(org)) throw unknownOrg(org, orgs)
    return load(dataPackageSchema, `${org}/datapackage.json`)
  }
  const readLabs = async (org: string) => {
    const path = findFile(await readDescriptor(org), org, "labs")
    if (path === null) throw notFound(`The organisation “${org}” lists no labs.`)
    return once(path, async () => parseEveryRecord(labSchema, await loadOrRefuse(loader, path), path))
  }
  const readAllocations = async (org: string) => {
    const path = findFile(await readDescriptor(org), org, "allocations")
    if (path !== null) return toAllocationRecord(await load(allocationFileSchema, path), path)
    return hasScenario(org) ? computeScenarioRecord() : null
  }
  return { listOrgs, readDescriptor, readLabs, readAllocations }
}

/** The resources of a bundle this product knows, the scenario's allocations included, in a fixed order. */
export function listResources(descriptor: DataPackage, org: string): Resource[] {
  const names = new Set(descriptor.resources.map((resource) => resource.name))
  if (hasScenario(org)) for (const name of ["allocations", "decisions", "appeals"]) names.add(name)
  return resourceSchema.options.filter((resource) => names.has(resource))
}

function findFile(descriptor: DataPackage, org: string, resource: Resource): string | null {
  const path = descriptor.resources.find((entry) => entry.name === resource)?.path
  if (path === undefined) return null
  if (SAFE_FILE.test(path)) return `${org}/${path}`
  throw new BrokenFileError(`${org}/datapackage.json`, `resources.${resource}.path`, "is not a file name")
}

async function loadOrRefuse(loader: Loader, path: string): Promise<unknown> {
  try {
    return await loader(path)
  } catch {
    throw unreachableFile(path)
  }
}

/** A lab left out would leave others without a parent, so here one broken record breaks the file. */
function parseEveryRecord<T>(schema: z.ZodMiniType<T>, json: unknown, file: string): T[] {
  const { records, rejected } = parseRecords(schema, json, file)
  const [first] = rejected
  if (first !== undefined) throw new BrokenFileError(file, `${first.record}.${first.path}`, first.rule)
  return records
}

function unknownOrg(org: string, orgs: readonly string[]) {
  return notFound(`There is no organisation “${org}”. There are: ${orgs.join(", ")}.`)
}

/** Keeps what a key once gave. Failures are forgotten, so that trying again tries again. */
function rememberSuccesses() {
  const known = new Map<string, Promise<unknown>>()
  return <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier as Promise<T>
    const made = make()
    known.set(key, made)
    made.catch(() => known.delete(key))
    return made
  }
}
