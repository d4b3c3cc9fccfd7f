import * as z from "zod/mini"

/** Where a value comes from (architecture, "the rule above all others"). */
export const basisSchema = z.enum(["reported", "measured", "derived", "estimate", "scenario"])
export type Basis = z.infer<typeof basisSchema>

/** A text for readers in both languages of the product. */
export const bilingualSchema = z.object({ en: z.string(), zh: z.string() })
export type Bilingual = z.infer<typeof bilingualSchema>

/** A remark for readers. Data made before 1.1.0 has it in English alone, which then stands for both languages. */
export const remarkSchema = z.union([
  bilingualSchema,
  z.pipe(
    z.string(),
    z.transform((text: string): Bilingual => ({ en: text, zh: text })),
  ),
])

/** Ids of records in `sources.json`; never empty for a record that states a fact. */
export const sourceIdsSchema = z.array(z.string()).check(z.minLength(1, "names no source"))
