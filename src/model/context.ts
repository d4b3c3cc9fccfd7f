import * as z from "zod/mini"
import { sourceIdsSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"

/** How compute is shared out elsewhere, for comparison, `context.json`. */
export const contextSchema = z.looseObject({
  id: z.string(),
  org: z.string(),
  date: edtfSchema,
  what: z.string(),
  value: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  sources: sourceIdsSchema,
  note: z.optional(z.string()),
})
export type Context = z.infer<typeof contextSchema>
