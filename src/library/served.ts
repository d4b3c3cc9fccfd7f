import type * as z from "zod/mini"
import { allocationFileSchema } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import type { DataPackage } from "#model/data-package.ts"
import { labSchema } from "#model/lab.ts"
import { type Resource, resourceSchema } from "#model/org.ts"
import { BrokenFileError, parseFile, parseRecords } from "#model/records.ts"
import { toAllocationRecord } from "./allocation-record.ts"
import { NotHeldError, UnreachableFileError } from "./errors.ts"
import type { Provider } from "./provider.ts"

/** Gives the parsed JSON of a file under `public/data`, such as `meta/labs.json`; rejects when there is none. */
export type Loader = (path: string) => Promise<unknown>

const SAFE_FILE = /^[a-z0-9-]+\.json$/

/** An organisation as its files have it, over fetch or from disk, each checked and read once. */
export function openServed(org: string, descriptor: DataPackage, loader: Loader): Provider {
  const once = rememberSuccesses()
  const find = (resource: Resource) => findFile(descriptor, org, resource)
  return {
    descriptor,
    has: listResources(descriptor),
    keptBy: "anyone",
    freshFor: () => null,
    readLive: async () => null,
    readLabs: async () => {
      const path = find("labs")
      if (path === null) throw new NotHeldError(`The organisation “${org}” lists no labs.`)
      return once(path, async () => parseEveryRecord(labSchema, await loadOrRefuse(loader, path), path))
    },
    readTeams: async () => [],
    readAllocations: async () => {
      const path = find("allocations")
      if (path === null) return null
      return once(path, async () =>
        toAllocationRecord(parseFile(allocationFileSchema, await loadOrRefuse(loader, path), path), path),
      )
    },
    readLedger: async () => null,
    readAssumptions: async () => null,
  }
}

/** The resources of a bundle that this product knows, in a fixed order. */
function listResources(descriptor: DataPackage): Provider["has"] {
  const names = new Set(descriptor.resources.map((resource) => resource.name))
  return resourceSchema.options
    .filter((resource) => names.has(resource))
    .map((resource) => ({ resource, basis: basisOf(resource, descriptor) }))
}

/** A bundle that records nothing but allocations has its labs and sources from the same record. */
function basisOf(resource: Resource, { powerDraw }: DataPackage): Basis {
  if (resource === "allocations") return powerDraw.allocationBasis
  return powerDraw.recordBasis ?? powerDraw.allocationBasis
}

function findFile(descriptor: DataPackage, org: string, resource: Resource): string | null {
  const path = descriptor.resources.find((entry) => entry.name === resource)?.path
  if (path === undefined) return null
  if (SAFE_FILE.test(path)) return `${org}/${path}`
  throw new BrokenFileError(`${org}/datapackage.json`, `resources.${resource}.path`, "is not a file name")
}

export async function loadOrRefuse(loader: Loader, path: string): Promise<unknown> {
  try {
    return await loader(path)
  } catch {
    throw new UnreachableFileError(path)
  }
}

/** A lab left out would leave others without a parent, so here one broken record breaks the file. */
function parseEveryRecord<T>(schema: z.ZodMiniType<T>, json: unknown, file: string): T[] {
  const { records, rejected } = parseRecords(schema, json, file)
  const [first] = rejected
  if (first !== undefined) throw new BrokenFileError(file, `${first.record}.${first.path}`, first.rule)
  return records
}

/** Keeps what a key once gave. Failures are forgotten, so that trying again tries again. */
export function rememberSuccesses() {
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
