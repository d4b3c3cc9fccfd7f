import * as z from "zod/mini"
import { WEAKNESSES } from "#model/back-references.ts"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

const wordSchema = z.string().check(z.regex(/^[A-Za-z0-9-]+$/))

/** What the page of sources reads from the address (docs/url.md). */
const fields = {
  /** the source whose panel is open */
  source: z.optional(wordSchema),
  /** only sources of this kind, in this language, read to this extent; default: all */
  kind: z.optional(wordSchema),
  in: z.optional(wordSchema),
  read: z.optional(z.enum(["full", "excerpt", "unseen"])),
  /** words that title, publisher or id contain */
  q: z.optional(z.string().check(z.maxLength(80))),
  /** which statements are listed below; default: those on a single source */
  weak: z.optional(z.enum(WEAKNESSES)),
}

export type SourcesSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type SourcesParams = Partial<SourcesSearch["values"]>

/** Reads the parameters forgivingly: a bad value falls back to the default and is named. */
export function parseSourcesSearch(raw: Readonly<Record<string, unknown>>): SourcesSearch {
  // an address such as `?q=175` arrives as a number
  return parseSearch(fields, { ...raw, q: raw.q === undefined ? undefined : String(raw.q) })
}
