import type { Claim } from "./claim.ts"
import type { Cluster } from "./cluster.ts"
import type { Context } from "./context.ts"
import type { OrgEvent } from "./event.ts"
import type { Lab } from "./lab.ts"
import type { Paper } from "./paper.ts"
import type { Person } from "./person.ts"
import type { Project } from "./project.ts"
import type { SchedulerEntry } from "./scheduler.ts"
import type { Source } from "./source.ts"

/** The parsed files of an organisation; what it does not have is absent. */
export interface Bundle {
  labs?: readonly Lab[]
  papers?: readonly Paper[]
  people?: readonly Person[]
  projects?: readonly Project[]
  clusters?: readonly Cluster[]
  events?: readonly OrgEvent[]
  claims?: readonly Claim[]
  context?: readonly Context[]
  sources?: readonly Source[]
  scheduler?: readonly SchedulerEntry[]
}

/** An id that leads nowhere. */
export interface DanglingReference {
  file: string
  record: string
  /** where the id stands, such as `observations.2.sources` */
  path: string
  id: string
  /** the file it should be found in */
  target: keyof Bundle
}

/** Keys that hold ids, in whatever depth they stand, and the files such an id may lead to. */
const REFERENCE_KEYS: Readonly<Record<string, readonly (keyof Bundle)[]>> = {
  sources: ["sources"],
  origin: ["sources"],
  relays: ["sources"],
  authors: ["people"],
  person: ["people"],
  project: ["projects"],
  successor: ["projects"],
  paper: ["papers"],
  lab: ["labs"],
  labs: ["labs"],
  parent: ["labs"],
  about: ["papers", "projects", "labs", "people", "clusters", "events"],
}

/** Files whose records say something of another file’s and bear its id. */
const BEARERS: Partial<Record<keyof Bundle, keyof Bundle>> = { scheduler: "labs" }

/** Every id in the bundle that no record answers to, in the order of the files; empty when all resolve. */
export function findDanglingReferences(bundle: Bundle): DanglingReference[] {
  const known = new Map<keyof Bundle, Set<string>>()
  for (const [file, records] of entries(bundle)) known.set(file, new Set(records.map((record) => record.id)))
  return entries(bundle).flatMap(([file, records]) =>
    records.flatMap((record) =>
      listAll(file, record).flatMap(({ path, id, targets }) =>
        targets.some((target) => known.get(target)?.has(id))
          ? []
          : [{ file: `${file}.json`, record: record.id, path, id, target: targets[0] ?? "sources" }],
      ),
    ),
  )
}

function listAll(file: keyof Bundle, record: { id: string }): Reference[] {
  const bearer = BEARERS[file]
  const own = bearer === undefined ? [] : [{ path: "id", id: record.id, targets: [bearer] }]
  return [...own, ...listReferences(record, "")]
}

function entries(bundle: Bundle): [keyof Bundle, readonly { id: string }[]][] {
  return (Object.keys(bundle) as (keyof Bundle)[]).map((file) => [file, bundle[file] ?? []])
}

/** An id that stands in a record, and the files it may lead to. */
export interface Reference {
  path: string
  id: string
  targets: readonly (keyof Bundle)[]
}

/** Every id inside a record, in whatever depth; `path` is where the record itself stands, usually `""`. */
export function listReferences(
  value: unknown,
  path: string,
  targets?: readonly (keyof Bundle)[],
): Reference[] {
  if (typeof value === "string") return targets === undefined ? [] : [{ path, id: value, targets }]
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listReferences(item, targets ? path : `${path}.${index}`, targets))
  }
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    listReferences(child, path === "" ? key : `${path}.${key}`, REFERENCE_KEYS[key]),
  )
}
