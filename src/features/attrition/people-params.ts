import * as z from "zod/mini"
import { LIVES_ORDERS } from "#features/attrition/lives/view.ts"
import { daySchema } from "#model/field.ts"
import { asOfDays, type Org } from "#model/org.ts"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9-]+$/))

/** The day that is looked at where the address names none. */
export function usualAsOf(org: Org): string {
  return asOfDays(org)[0] ?? org.created
}

/** What the figures of people read from the address (docs/url.md). */
const fields = {
  /** day of the line and of the counts; default: `usualAsOf` */
  asOf: z.optional(daySchema),
  /** only evidence public by this day counts; default: all of it */
  known: z.optional(daySchema),
  /** `on` draws the estimate (NPMLE) into the survival figure; default: off */
  npmle: z.optional(z.enum(["on"])),
  /** `calendar` reads the survival figure by dates, with the events; default: months since publication */
  axis: z.optional(z.enum(["calendar"])),
  /** whose card is open */
  person: z.optional(idSchema),
  /** which of the person’s observations is marked, by its place in the record */
  observation: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
  /** order of the lives; default: paper */
  sort: z.optional(z.enum(LIVES_ORDERS)),
  /** the roster: papers, status and kind of destination that are kept, and what is searched for */
  paper: z.optional(idSchema),
  status: z.optional(z.enum(["gone", "open", "unfollowed", "seen"])),
  to: z.optional(idSchema),
  q: z.optional(z.string().check(z.maxLength(80))),
  /** column that orders the roster, with a minus from the end; default: the papers’ order */
  by: z.optional(
    z.string().check(z.regex(/^-?(name|paper|position|status|left|destination|kind|confidence|lastSeen)$/)),
  ),
}

export type PeopleSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type PeopleParams = Partial<PeopleSearch["values"]>

/** Reads the parameters forgivingly: a bad value falls back to the default and is named. */
export function parsePeopleSearch(raw: Readonly<Record<string, unknown>>): PeopleSearch {
  return parseSearch(fields, { ...raw, q: asText(raw.q), observation: asText(raw.observation) })
}

/** An address such as `?q=175` arrives as a number. */
function asText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value)
}
