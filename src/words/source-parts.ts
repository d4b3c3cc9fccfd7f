import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** A stretch of a source line: words, then sources by their ids, the first few by name and the others as a number. */
export interface SourcePart {
  text?: string
  ids?: readonly string[]
  /** how many are named before “and n more” */
  most?: number
}

/** What stands between a part and the next one: names of sources end with a semicolon. */
export function afterPart({ ids = [] }: SourcePart, { format }: Pick<Language, "format">): string {
  if (ids.length === 0) return " "
  return format.locale === "zh" ? "；" : "; "
}

/** How many sources are named where a part does not say. */
export const NAMED = 3

/** “and 4 more” */
export function andMore(count: number, { t }: Pick<Language, "t">): string {
  return t(msg`and ${count} more`)
}

/** Where numbers come from that may be a scenario: its model and what that rests on, or the record’s own sources. */
export function scenarioSource(
  { seed, sources }: { seed: number | null; sources: readonly string[] },
  { t }: Pick<Language, "t">,
): SourcePart[] {
  const ids = { ids: sources, most: 2 }
  return seed === null
    ? [ids]
    : [{ text: t(msg`scenario model, seed ${seed}; its assumptions rest on`), ...ids }]
}

/** The ids of several records’ sources, each once, in the order of the records. */
export function sourcesOf(records: readonly { sources: readonly string[] }[]): string[] {
  return [...new Set(records.flatMap(({ sources }) => sources))]
}
