import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"
import { RELEASE_CLASSES } from "./release-class.ts"

const idSchema = z.string().check(z.regex(/^[A-Za-z0-9-]+$/))

/** Parameters of the page of decisions (docs/url.md). All are optional. */
const fields = {
  /** default: every lab */
  lab: z.optional(idSchema),
  /** default: every priority */
  priority: z.optional(z.enum(["1", "2", "3", "4", "5"])),
  /** how far off the planned release is from the month decided about; default: any */
  ahead: z.optional(z.enum(RELEASE_CLASSES)),
  /** `full`: granted all that was asked; `part`; `appealed`: an appeal was filed; default: every decision */
  outcome: z.optional(z.enum(["full", "part", "appealed"])),
  /** the month decided about, such as `2022-03`; default: the latest meetings */
  period: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  /** `all` shows every meeting; default: the latest three */
  meetings: z.optional(z.enum(["all"])),
  /** the decision that is marked */
  decision: z.optional(idSchema),
  /** the appeal whose ladder is shown; default: the latest */
  appeal: z.optional(idSchema),
}

export type DecisionsSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type DecisionsParams = Partial<DecisionsSearch["values"]>

export function parseDecisionsSearch(raw: Readonly<Record<string, unknown>>): DecisionsSearch {
  return parseSearch(fields, raw)
}
