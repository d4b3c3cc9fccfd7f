import * as z from "zod/mini"
import { basisSchema, bilingualSchema } from "./basis.ts"
import { latest } from "./edtf.ts"
import { daySchema, edtfSchema } from "./field.ts"

/** What an organisation may have; navigation and pages follow it. */
export const resourceSchema = z.enum([
  "allocations",
  "decisions",
  "appeals",
  "labs",
  "papers",
  "people",
  "projects",
  "clusters",
  "events",
  "claims",
  "context",
  "sources",
  "changes",
  "scheduler",
])
export type Resource = z.infer<typeof resourceSchema>

/** What is shown of an organisation where an address names nothing else. */
export const usualSchema = z.object({
  /** days whose counts of authors gone are told, the first of them the one that is looked at */
  asOf: z.optional(z.array(daySchema).check(z.minLength(1))),
  /** the piece of work whose days are reckoned, by the id of `listWorks` */
  work: z.optional(z.string()),
})

/** What the data does not show, in a sentence, and the figures that a reader must be told it beside. */
export const limitSchema = z.object({ figures: z.array(z.string()), text: bilingualSchema })

/** One organisation as `GET /orgs` tells of it. */
export const orgSchema = z.object({
  id: z.string(),
  /** ids it had before, which old addresses still name */
  formerly: z.array(z.string()),
  label: bilingualSchema,
  summary: bilingualSchema,
  has: z.array(z.object({ resource: resourceSchema, basis: basisSchema })),
  coverage: z.object({ from: edtfSchema, to: edtfSchema }),
  usual: usualSchema,
  limits: z.array(limitSchema),
  licence: z.object({ name: z.string(), title: z.string(), path: z.string() }),
  version: z.string(),
  /** whether its metrics go on, so that `GET /orgs/:org/live` answers; absent = it is a record that has ended */
  live: z.optional(z.boolean()),
  /** whether its records are for some readers alone: then nothing of it is published beside its pages */
  isPrivate: z.optional(z.boolean()),
  /** the day this version of the data was made */
  created: daySchema,
})
export type Org = z.infer<typeof orgSchema>

export const orgsAnswerSchema = z.object({ orgs: z.array(orgSchema) })

/**
 * The days whose counts of authors gone are told, the first of them the usual one (ISO): those that the data names, else the
 * last day that it covers.
 */
export function asOfDays({
  usual,
  coverage,
  created,
}: Pick<Org, "usual" | "coverage" | "created">): string[] {
  return usual.asOf ?? [latest(coverage.to) ?? created]
}
