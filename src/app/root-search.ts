import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

/**
 * The query of any page: texts by their names. Which of them a page understands, and what a text means, its own schema
 * says, forgivingly, so that a value which is not understood stays in the address for the notice that names it.
 */
export type AddressSearch = Readonly<Record<string, string | undefined>>

/** Parameters every page understands (docs/url.md). */
const fields = {
  /** language of the page in old addresses, which first-paint.js leads on */
  lang: z.optional(z.enum(["en", "zh"])),
  /** tells the mock API to be slow or to fail */
  mock: z.optional(z.string().check(z.regex(/^(slow|offline|error:[45]\d\d)$/))),
  /** figures that show their table, by id, joined by `~` */
  table: z.optional(z.string().check(z.regex(/^[a-z0-9-]+(~[a-z0-9-]+)*$/))),
  /** the figure whose evidence is open, and the row of it that is looked at, joined by `~` */
  how: z.optional(z.string().check(z.regex(/^[a-z0-9-]+(~.{1,200})?$/))),
  /** the figure and the column that its table is ordered by, joined by `~`, with a minus from the end */
  order: z.optional(z.string().check(z.regex(/^[a-z0-9-]+~-?.{1,100}$/))),
  /** what was chosen on other pages and goes along unread here (figure/going-along.ts) */
  along: z.optional(
    z
      .string()
      .check(
        z.regex(/^(lab|labs|from|to|asof)(\.[A-Za-z0-9-]+)+(~(lab|labs|from|to|asof)(\.[A-Za-z0-9-]+)+)*$/),
      ),
  ),
  /** the figure and the row of it that is marked, joined by `~` */
  mark: z.optional(z.string().check(z.regex(/^[a-z0-9-]+~.{1,200}$/))),
}

export type RootSearch = ParsedSearch<{
  lang?: "en" | "zh" | undefined
  mock?: string | undefined
  table?: string | undefined
  how?: string | undefined
  along?: string | undefined
  mark?: string | undefined
  order?: string | undefined
}>

export function parseRootSearch(raw: Readonly<Record<string, unknown>>): RootSearch {
  return parseSearch(fields, raw)
}

/** What goes along to another page; everything else belongs to the page that is left. */
export function keepMock(search: object): Pick<RootSearch["values"], "mock"> {
  const { mock } = parseRootSearch({ ...search }).values
  return { mock }
}

/** `?a=1&b=2` as plain strings: addresses are read and written by people. */
export function readQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query))
}

/** The opposite of `readQuery`; what is undefined or empty is left out. */
export function writeQuery(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== "")
  const query = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()
  return query === "" ? "" : `?${query.replaceAll("%7E", "~").replaceAll("%3A", ":").replaceAll("%2C", ",")}`
}
