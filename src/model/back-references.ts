import { type Bundle, listReferences } from "./references.ts"
import type { Source } from "./source.ts"

/** One statement of a record and the sources it rests on. */
export interface Statement {
  file: keyof Bundle
  record: string
  /** where its sources stand in the record, such as `observations.2.sources`; `sources` = the record as a whole */
  path: string
  sources: readonly string[]
}

/** A record that names a source, and where in it. */
export interface BackReference {
  file: keyof Bundle
  record: string
  paths: readonly string[]
}

/** Every list of sources in the bundle, with what it stands behind; in the order of files and records. */
export function listStatements(bundle: Bundle): Statement[] {
  const statements = new Map<string, Statement & { sources: string[] }>()
  for (const { file, record, path, id } of referencesToSources(bundle)) {
    if (path !== "sources" && !path.endsWith(".sources")) continue
    const key = `${file}/${record}/${path}`
    const known = statements.get(key)
    if (known === undefined) statements.set(key, { file, record, path, sources: [id] })
    else known.sources.push(id)
  }
  return [...statements.values()]
}

/** By the id of a source: every record that names it, as a source, as the origin of a claim, or as what it relays. */
export function backReferences(bundle: Bundle): ReadonlyMap<string, BackReference[]> {
  const found = new Map<string, Map<string, BackReference>>()
  for (const { file, record, path, id } of referencesToSources(bundle)) {
    const records = found.get(id) ?? new Map<string, BackReference>()
    const key = `${file}/${record}`
    records.set(key, { file, record, paths: [...(records.get(key)?.paths ?? []), path] })
    found.set(id, records)
  }
  return new Map([...found].map(([id, records]) => [id, [...records.values()]]))
}

function referencesToSources(bundle: Bundle) {
  return (Object.keys(bundle) as (keyof Bundle)[]).flatMap((file) =>
    (bundle[file] ?? []).flatMap((record: { id: string }) =>
      listReferences(record, "")
        .filter(({ targets }) => targets.includes("sources"))
        .map(({ path, id }) => ({ file, record: record.id, path, id })),
    ),
  )
}

/** Why a statement should be read with care: one source alone, none that was seen, only sources that repeat others. */
export const WEAKNESSES = ["single", "unseen", "relayed"] as const
export type Weakness = (typeof WEAKNESSES)[number]

/** What is weak about what a statement rests on; a source that is missing counts as unseen. */
export function weaknessesOf(
  { sources: ids }: Pick<Statement, "sources">,
  sources: ReadonlyMap<string, Source>,
): Weakness[] {
  const own = [...new Set(ids)].map((id) => sources.get(id))
  const isUnseen = own.every((source) => source === undefined || source.read === "unseen")
  const isRelayed = own.every((source) => source?.relays !== undefined)
  const isSingle = own.length === 1
  return WEAKNESSES.filter(
    (weakness) => ({ single: isSingle, unseen: isUnseen, relayed: isRelayed })[weakness],
  )
}
