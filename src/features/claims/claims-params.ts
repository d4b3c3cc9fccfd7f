import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"
import { OUTCOMES } from "./claims-view.ts"

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9-]+$/))

/** What the page of claims reads from the address (docs/url.md). */
const fields = {
  /** only claims on this topic; default: all */
  topic: z.optional(idSchema),
  /** only claims that came out so; default: all */
  verdict: z.optional(z.enum(OUTCOMES)),
  /** only claims that go back to this source, or `unknown` where that is not established; default: all */
  origin: z.optional(idSchema),
  /** the claim that is marked */
  claim: z.optional(idSchema),
}

export type ClaimsSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type ClaimsParams = Partial<ClaimsSearch["values"]>

/** Reads the parameters forgivingly: a bad value falls back to the default and is named. */
export function parseClaimsSearch(raw: Readonly<Record<string, unknown>>): ClaimsSearch {
  return parseSearch(fields, raw)
}
