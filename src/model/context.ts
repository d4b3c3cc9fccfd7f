import * as z from "zod/mini"
import { basisSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"

/** How compute is shared out elsewhere, for comparison, `context.json`. */
export const contextSchema = z.looseObject({
  id: z.string(),
  org: z.string(),
  date: edtfSchema,
  what: z.string(),
  value: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  /** absent in data made before 1.1.0 */
  basis: z.optional(basisSchema),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type Context = z.infer<typeof contextSchema>
