import * as z from "zod/mini"
import { bilingualSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { daySchema, edtfSchema } from "./field.ts"

const operatorSchema = z.enum([">", ">=", "=", "between"])
const valueSchema = z.union([z.number(), z.tuple([z.number(), z.number()])])

/** The computation that decides a claim; `between` takes `[least, most]`, both inclusive. */
export const checkSchema = z.discriminatedUnion("metric", [
  z.looseObject({
    metric: z.literal("authorsLeft"),
    paper: z.string(),
    asOf: daySchema,
    op: operatorSchema,
    value: valueSchema,
  }),
  z.looseObject({
    metric: z.literal("personLeft"),
    person: z.string(),
    within: edtfSchema,
    destination: z.optional(z.string()),
  }),
  z.looseObject({
    metric: z.literal("milestone"),
    project: z.string(),
    kind: z.string(),
    within: edtfSchema,
  }),
  z.looseObject({
    metric: z.literal("destinationShare"),
    paper: z.string(),
    asOf: daySchema,
    kinds: z.array(z.string()),
    op: operatorSchema,
    value: valueSchema,
  }),
])
export type Check = z.infer<typeof checkSchema>

/** What was claimed in print, in our paraphrase, `claims.json`. */
export const claimSchema = z.looseObject({
  id: z.string(),
  text: bilingualSchema,
  madeOn: edtfSchema,
  topic: z.string(),
  about: z.array(z.string()),
  testable: z.enum(["yes", "partly", "no"]),
  check: z.nullable(checkSchema),
  /** what of the sentence is computed */
  checked: z.optional(remarkSchema),
  madeBy: z.string(),
  /** the source that first made the claim, `null` = not established */
  origin: z.nullable(z.string()),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type Claim = z.infer<typeof claimSchema>
