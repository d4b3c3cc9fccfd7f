import * as z from "zod/mini"
import { basisSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"

const amountSchema = z.nullable(z.number().check(z.minimum(0, "is below zero")))

const computeSchema = z.looseObject({
  what: z.string(),
  /** a `total` is never added to its runs */
  role: z.enum(["run", "total", "estimate", "capacity"]),
  basis: basisSchema,
  gpuType: z.nullable(z.string()),
  gpuCount: amountSchema,
  gpuHours: amountSchema,
  energyMWh: amountSchema,
  tCO2eq: amountSchema,
  /** where the run lies; when longer than `days` it does not say how long it took */
  window: z.nullable(edtfSchema),
  days: z.optional(z.number()),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type Compute = z.infer<typeof computeSchema>

const milestoneSchema = z.looseObject({
  date: edtfSchema,
  kind: z.string(),
  title: z.string(),
  sources: sourceIdsSchema,
})
export type Milestone = z.infer<typeof milestoneSchema>

/** A model project, `projects.json`. `end` is the end of training or else the release. */
export const projectSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  lab: z.string(),
  team: z.nullable(z.string()),
  params: z.nullable(z.string()),
  start: z.nullable(edtfSchema),
  end: z.nullable(edtfSchema),
  cluster: z.nullable(z.string()),
  status: z.enum(["released", "abandoned", "merged"]),
  successor: z.nullable(z.string()),
  /** true for projects outside the language-model story, set apart in figures */
  context: z.boolean(),
  compute: z.array(computeSchema),
  milestones: z.array(milestoneSchema),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type Project = z.infer<typeof projectSchema>
