import {
  type BackReference,
  backReferences,
  listStatements,
  type Statement,
  type Weakness,
  weaknessesOf,
} from "#model/back-references.ts"
import { compareEdtf } from "#model/edtf.ts"
import type { Bundle } from "#model/references.ts"
import type { Source } from "#model/source.ts"

export interface SourceRow {
  source: Source
  /** the records that name it */
  records: readonly BackReference[]
}

export interface SourcesView {
  all: readonly SourceRow[]
  /** those that pass the filters, newest first */
  rows: readonly SourceRow[]
  statements: number
  weak: Readonly<Record<Weakness, readonly Statement[]>>
  kinds: readonly string[]
  languages: readonly string[]
}

export interface SourcesChoice {
  kind?: string | undefined
  in?: string | undefined
  read?: Source["read"] | undefined
  q?: string | undefined
}

/** Every source with what rests on it, and every statement that rests on little. */
export function toSourcesView(bundle: Bundle, choice: SourcesChoice = {}): SourcesView {
  const sources = bundle.sources ?? []
  const found = backReferences(bundle)
  const all = sources
    .toSorted((a, b) => compareEdtf(b.published, a.published))
    .map((source) => ({ source, records: found.get(source.id) ?? [] }))
  const statements = listStatements(bundle)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const weak = (weakness: Weakness) =>
    statements.filter((statement) => weaknessesOf(statement, byId).includes(weakness))
  return {
    all,
    rows: all.filter(({ source }) => fits(source, choice)),
    statements: statements.length,
    weak: { single: weak("single"), unseen: weak("unseen"), relayed: weak("relayed") },
    kinds: [...new Set(all.map(({ source }) => source.kind))].toSorted(),
    languages: [...new Set(all.map(({ source }) => source.lang))].toSorted(),
  }
}

function fits(source: Source, { kind, in: lang, read, q = "" }: SourcesChoice): boolean {
  const text = `${source.title} ${source.publisher} ${source.id}`.toLowerCase()
  return (
    (kind === undefined || source.kind === kind) &&
    (lang === undefined || source.lang === lang) &&
    (read === undefined || source.read === read) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

/** The record a reference means, whatever file it is of. */
export function findRecord(
  bundle: Bundle,
  { file, record }: Pick<Statement, "file" | "record">,
): object | null {
  const records: readonly { id: string }[] = bundle[file] ?? []
  return records.find(({ id }) => id === record) ?? null
}

/** The part of a record that a list of sources stands in: `observations.2.sources` → the third observation. */
export function partOf(record: object, path: string): Readonly<Record<string, unknown>> {
  const steps = path.split(".").slice(0, -1)
  const part = steps.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    record,
  )
  return (part ?? record) as Readonly<Record<string, unknown>>
}
