import * as z from "zod/mini"
import { type ParsedSearch, parseSearch } from "#model/search.ts"

/** Parameters of an embed besides those of its figure (docs/url.md). */
const fields = {
  /** version of the data it stays at, such as `1.0.0`; default: the newest */
  v: z.optional(z.string().check(z.regex(/^\d+\.\d+\.\d+$/))),
  /** its colours, which the first script sets; default: those of the reader’s device */
  theme: z.optional(z.enum(["light", "dark", "auto"])),
}

export type EmbedSearch = ParsedSearch<{
  v?: string | undefined
  theme?: "light" | "dark" | "auto" | undefined
}>

export function parseEmbedSearch(raw: Readonly<Record<string, unknown>>): EmbedSearch {
  return parseSearch(fields, raw)
}
