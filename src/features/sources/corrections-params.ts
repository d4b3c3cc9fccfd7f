import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

/** Parameters of the page of corrections (docs/url.md); a link beside a record brings them along. */
const fields = {
  /** id of the record that is wrong */
  record: z.optional(z.string().check(z.regex(/^[\w.:/-]{1,120}$/))),
  /** organisation whose data holds it; default: the first */
  org: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/))),
}

export type CorrectionsSearch = ParsedSearch<{ record?: string | undefined; org?: string | undefined }>

export type CorrectionsParams = CorrectionsSearch["values"]

export function parseCorrectionsSearch(raw: Readonly<Record<string, unknown>>): CorrectionsSearch {
  return parseSearch(fields, raw)
}
