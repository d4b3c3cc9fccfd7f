import * as z from "zod/mini"
import { type Bilingual, bilingualSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"

const leaderSchema = z.looseObject({
  name: z.string(),
  role: z.string(),
  from: z.nullable(edtfSchema),
  to: z.nullable(edtfSchema),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})

/** How many colours the palette has, grey left out. */
export const LAB_COLOURS = 7
export const labColourSchema = z.int().check(z.minimum(1), z.maximum(LAB_COLOURS))

/** One unit of an organisation, `labs.json`. Fields an organisation does not state are absent. */
export const labSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  parent: z.nullable(z.string()),
  /** `pool`: what a lab holds in one cluster, where it holds GPUs in several */
  kind: z.enum(["org", "division", "lab", "press-label", "team", "pool"]),
  /** id of the cluster its GPUs are in; absent where they are in several, or where nobody says */
  cluster: z.optional(z.string()),
  short: z.optional(bilingualSchema),
  /** place in the palette, from 1, where whoever compiled the data has chosen one */
  colour: z.optional(labColourSchema),
  site: z.optional(z.nullable(z.string())),
  /** first day it existed, or was first granted anything */
  from: z.optional(z.nullable(edtfSchema)),
  to: z.optional(z.nullable(edtfSchema)),
  leaders: z.optional(z.array(leaderSchema)),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type Lab = z.infer<typeof labSchema>

/**
 * The name of a lab in a figure or sentence: “FAIR Paris”, “FAIR 巴黎”, “GenAI”. A full name that ends in the short
 * one is kept and translated at its end; another that has a short form gives way to it.
 */
export function labLabel(lab: Lab, locale: keyof Bilingual): string {
  if (lab.short === undefined) return lab.name
  const { en } = lab.short
  if (!lab.name.endsWith(` ${en}`)) return lab.short[locale]
  return lab.name.slice(0, lab.name.length - en.length) + lab.short[locale]
}

/** `labLabel` in both languages. */
export function labName(lab: Lab): Bilingual {
  return { en: labLabel(lab, "en"), zh: labLabel(lab, "zh") }
}

/** The shortest name there is, for narrow drawings: “Paris”, “巴黎”. */
export function labShort(lab: Lab, locale: keyof Bilingual): string {
  return lab.short?.[locale] ?? lab.name
}

/** Teams and pools: their amounts are part of a lab’s, given when asked for and in no sum. */
export function isPart({ kind }: Pick<Lab, "kind">): boolean {
  return kind === "team" || kind === "pool"
}
