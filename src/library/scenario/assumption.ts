import type { Bilingual } from "#model/basis.ts"

/** One input of the scenario, in words for readers; `assumed` = invented here, `reported` = a source says it. */
export interface Assumption<Value> {
  id: string
  value: Value
  unit?: "gpu" | "share of capacity" | "share of grants" | "share of the lab’s grant" | "times the grant"
  text: Bilingual
  basis: "reported" | "assumed"
  /** ids in `public/data/meta/sources.json`; an assumption may name what made it plausible */
  sources: readonly string[]
}

/** Keeps the literal types of a value that is written down in place. */
export function assumption<const Value>(entry: Assumption<Value>): Assumption<Value> {
  return entry
}

/** The sources that assumptions name, each once, in their order. */
export function listSources(assumptions: readonly Assumption<unknown>[]): string[] {
  return [...new Set(assumptions.flatMap((entry) => entry.sources))]
}
