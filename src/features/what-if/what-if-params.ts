import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

const ID = "[A-Za-z0-9-]+"
const MOVE = `${ID}\\.${ID}\\.\\d{1,6}`

/** Parameters of the what-if page (docs/url.md). All are optional. */
const fields = {
  /** the month that is changed; default: the last one */
  period: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  /** `from.to.gpus`, joined by `~` in their order; `idle` is what nobody holds */
  moves: z.optional(z.string().check(z.regex(new RegExp(`^${MOVE}(~${MOVE})*$`)))),
  /** the work whose days are counted, by its name: `llama-65b` */
  work: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/))),
  /** GPU-hours of a work of one’s own; wins over `work` */
  hours: z.optional(z.string().check(z.regex(/^[1-9]\d{0,9}$/))),
}

export type WhatIfSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type WhatIfParams = Partial<WhatIfSearch["values"]>

export function parseWhatIfSearch(raw: Readonly<Record<string, unknown>>): WhatIfSearch {
  return parseSearch(fields, raw)
}
