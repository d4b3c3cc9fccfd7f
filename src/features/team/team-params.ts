import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

/** Parameters of a team's page (docs/url.md). */
const fields = {
  /** the lab; stands in the path */
  lab: z.optional(z.string()),
  /** the team within the lab; default: the lab as a whole */
  team: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]+$/))),
  /** the month that is shown; default: the last one on record */
  period: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  /** where a lab is chosen: what its name or a team’s contains, and the order; default: by name */
  q: z.optional(z.string().check(z.maxLength(80))),
  sort: z.optional(z.enum(["name", "grant"])),
}

export type TeamSearch = ParsedSearch<{
  lab?: string | undefined
  team?: string | undefined
  period?: string | undefined
  q?: string | undefined
  sort?: "name" | "grant" | undefined
}>
export type TeamParams = Partial<TeamSearch["values"]>

export function parseTeamSearch(raw: Readonly<Record<string, unknown>>): TeamSearch {
  return parseSearch(fields, raw)
}
