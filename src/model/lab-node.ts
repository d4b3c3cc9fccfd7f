import * as z from "zod/mini"
import { basisSchema } from "./basis.ts"
import { labSchema } from "./lab.ts"

/** A lab as `GET /orgs/:org/labs` tells of it. */
export const labNodeSchema = z.extend(labSchema, {
  /** true for the labs that are granted GPUs of their own and so appear in `allocations` */
  allocated: z.boolean(),
  /** `scenario` where the unit itself is invented; absent where sources vouch for it */
  basis: z.optional(basisSchema),
})
export type LabNode = z.infer<typeof labNodeSchema>

export const labsAnswerSchema = z.object({ labs: z.array(labNodeSchema) })
