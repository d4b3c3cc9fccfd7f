import * as z from "zod/mini"
import { basisSchema, bilingualSchema } from "./basis.ts"
import { daySchema } from "./field.ts"

const monthSchema = z.string().check(z.regex(/^\d{4}-\d{2}$/, "is not a month such as 2022-03"))
const gpusSchema = z.int().check(z.minimum(0, "is below zero"))

/** What the allocation meeting decided for one lab and month. */
export const decisionSchema = z.object({
  id: z.string(),
  meetingDate: daySchema,
  /** the month it holds for */
  period: monthSchema,
  lab: z.string(),
  /** mean GPUs */
  requested: gpusSchema,
  granted: gpusSchema,
  /** 1 is highest */
  priority: z.int().check(z.minimum(1), z.maximum(5)),
  /** the day the project was planned to be out */
  releaseDate: daySchema,
  /** `id` is of a record in `projects.json`, `null` for a programme without one */
  project: z.object({ id: z.nullable(z.string()), name: bilingualSchema }),
  reason: bilingualSchema,
  /** the decision this one takes the place of, after an appeal */
  supersedes: z.nullable(z.string()),
})
export type Decision = z.infer<typeof decisionSchema>

/** What every page of decisions or appeals says of all of them. `nextCursor` is `null` on the last page. */
const pageFields = {
  basis: basisSchema,
  /** seed of the scenario model, `null` for a record */
  seed: z.nullable(z.int()),
  asOf: daySchema,
  nextCursor: z.nullable(z.string()),
  sources: z.array(z.string()),
}

/** Answer of `GET /orgs/:org/decisions`, newest meeting first. */
export const decisionsSchema = z.object({
  ...pageFields,
  /** the first meeting after `asOf` */
  nextMeeting: daySchema,
  /** days before a meeting up to which it takes requests, `null` = not recorded */
  closesDaysBefore: z.nullable(z.int().check(z.minimum(0))),
  decisions: z.array(decisionSchema),
})
export type Decisions = z.infer<typeof decisionsSchema>

/** `passed-up` ends a step and never an appeal; `pending` = not decided by `asOf`. */
export const outcomeSchema = z.enum([
  "granted",
  "granted-in-part",
  "denied",
  "passed-up",
  "withdrawn",
  "pending",
])
export type Outcome = z.infer<typeof outcomeSchema>

export const appealStepSchema = z.object({
  level: z.int().check(z.minimum(1)),
  /** a role, never a person */
  heardBy: bilingualSchema,
  from: daySchema,
  /** `null` while it is heard */
  to: z.nullable(daySchema),
  outcome: outcomeSchema,
})
export type AppealStep = z.infer<typeof appealStepSchema>

/** An objection against a decision and the levels it climbed. */
export const appealSchema = z.object({
  id: z.string(),
  /** id of the decision it is against */
  decision: z.string(),
  filedOn: daySchema,
  lab: z.string(),
  /** GPUs more than granted */
  asked: gpusSchema,
  steps: z.array(appealStepSchema).check(z.minLength(1)),
  outcome: outcomeSchema,
  /** GPUs won, `null` while pending */
  delta: z.nullable(gpusSchema),
})
export type Appeal = z.infer<typeof appealSchema>

/** Answer of `GET /orgs/:org/appeals`, newest first. */
export const appealsSchema = z.object({ ...pageFields, appeals: z.array(appealSchema) })
export type Appeals = z.infer<typeof appealsSchema>

/** One input of a scenario in words for readers; `assumed` = invented here, `reported` = a source says it. */
export const assumptionSchema = z.object({
  id: z.string(),
  value: z.unknown(),
  unit: z.optional(z.string()),
  text: bilingualSchema,
  basis: z.enum(["reported", "assumed"]),
  sources: z.array(z.string()),
})

/** Answer of `GET /orgs/:org/assumptions`: what the scenario of an organisation is made of. */
export const assumptionsSchema = z.object({ assumptions: z.array(assumptionSchema) })
