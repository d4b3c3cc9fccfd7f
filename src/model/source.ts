import * as z from "zod/mini"
import { remarkSchema } from "./basis.ts"
import { edtfSchema, urlSchema } from "./field.ts"

/** Something that was published and that a record rests on, `sources.json`. */
export const sourceSchema = z.looseObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.nullable(urlSchema),
  published: edtfSchema,
  kind: z.string(),
  /** BCP 47 tag of the source's own language */
  lang: z.string(),
  /** how much of it was seen while the data was compiled; absent = not stated */
  read: z.optional(z.enum(["full", "excerpt", "unseen"])),
  /** the source it repeats */
  relays: z.optional(z.string()),
  licence: z.optional(z.string()),
  note: z.optional(remarkSchema),
})
export type Source = z.infer<typeof sourceSchema>
