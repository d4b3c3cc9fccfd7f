import * as z from "zod/mini"
import { basisSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"

/** A dated statement about capacity, `clusters.json`. Statements overlap: they are never summed. */
export const clusterSchema = z.looseObject({
  id: z.string(),
  date: edtfSchema,
  name: z.string(),
  kind: z.enum(["operational", "announced"]),
  gpuType: z.nullable(z.string()),
  gpuCount: z.nullable(z.number()),
  powerMW: z.nullable(z.number()),
  due: z.nullable(edtfSchema),
  basis: basisSchema,
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type Cluster = z.infer<typeof clusterSchema>
