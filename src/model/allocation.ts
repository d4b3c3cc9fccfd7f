import * as z from "zod/mini"
import { type Basis, basisSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { daySchema } from "./field.ts"
import { labColourSchema } from "./lab.ts"

export const measureSchema = z.enum(["requested", "granted", "used", "queued"])
export type Measure = z.infer<typeof measureSchema>
export const MEASURES: readonly Measure[] = measureSchema.options

/** The amounts of a record that each have a basis of their own, in the order in which they are told. */
export const AMOUNTS = [...MEASURES, "capacity"] as const
export type AmountKind = (typeof AMOUNTS)[number]

/** On what basis each of the amounts is. */
export const basesSchema = z.object({
  requested: basisSchema,
  granted: basisSchema,
  used: basisSchema,
  queued: basisSchema,
  capacity: basisSchema,
} satisfies Record<AmountKind, typeof basisSchema>)
export type Bases = z.infer<typeof basesSchema>

export const stepSchema = z.enum(["day", "week", "month"])
export type Step = z.infer<typeof stepSchema>

/**
 * A list checked in one loop: an answer of ten years by day has millions of numbers, and a schema for each of them takes
 * longer than all that follows. `faultOf` names what is wrong with an entry, `null` = nothing.
 */
function longList<T>(faultOf: (entry: unknown) => string | null) {
  return z.transform((value: unknown, { issues }): T[] => {
    if (!Array.isArray(value)) {
      issues.push({ code: "custom", message: "is not a list", input: value })
      return []
    }
    const index = value.findIndex((entry) => faultOf(entry) !== null)
    if (index >= 0) {
      const input: unknown = value[index]
      issues.push({ code: "custom", path: [index], message: faultOf(input) ?? "", input })
    }
    return value
  })
}

/** One amount per period in GPUs; `null` = not recorded, which is not zero. */
export const amountsSchema = longList<number | null>((entry) => {
  if (entry === null) return null
  if (typeof entry !== "number" || !Number.isFinite(entry)) return "is neither a number nor null"
  return entry < 0 ? "is below zero" : null
})

/** Days on which a record is known to mislead, kept as found and named. */
export const anomalySchema = z.looseObject({
  id: z.string(),
  from: daySchema,
  to: daySchema,
  labs: z.array(z.string()),
  measures: z.array(measureSchema),
  what: remarkSchema,
  /** `exclude`: left out of sentences, rates and changes, hatched in charts; `caveat`: printed beside */
  effect: z.enum(["exclude", "caveat"]),
})
export type Anomaly = z.infer<typeof anomalySchema>

/** GPUs of one cluster per period. */
const clusterCapacitySchema = z.object({
  cluster: z.string(),
  values: amountsSchema,
  sources: sourceIdsSchema,
})

/** What was recorded of one lab, or of one pool of it. */
const recordedSeriesSchema = z.looseObject({
  lab: z.string(),
  requested: z.optional(amountsSchema),
  granted: z.optional(amountsSchema),
  used: z.optional(amountsSchema),
  queued: z.optional(amountsSchema),
})
type RecordedSeries = z.infer<typeof recordedSeriesSchema>

const isAsLongAs = (periods: readonly string[]) => (series: RecordedSeries) =>
  MEASURES.every((measure) => (series[measure]?.length ?? periods.length) === periods.length)

/** `allocations.json` of a bundle: what was recorded, at its own step, every array as long as `periods`. */
export const allocationFileSchema = z
  .looseObject({
    unit: z.literal("gpu"),
    step: z.literal("day"),
    /** of every amount that `bases` does not name */
    basis: basisSchema,
    /** of some amounts; one that there is not is refused, for it would be a misspelling that nobody sees */
    bases: z.optional(z.partialRecord(z.enum(AMOUNTS), basisSchema)),
    periods: z.array(daySchema),
    series: z.array(recordedSeriesSchema),
    /** parts of labs, by cluster: never to be added to `series` */
    pools: z.optional(z.array(recordedSeriesSchema)),
    capacity: z.optional(z.array(clusterCapacitySchema)),
    anomalies: z.array(anomalySchema),
    sources: sourceIdsSchema,
  })
  .check(
    z.refine(
      ({ periods, series, pools = [] }) => [...series, ...pools].every(isAsLongAs(periods)),
      "has a series that is not as long as its periods",
    ),
    z.refine(
      ({ periods, capacity = [] }) => capacity.every(({ values }) => values.length === periods.length),
      "has a capacity that is not as long as its periods",
    ),
  )
export type AllocationFile = z.infer<typeof allocationFileSchema>

/** The basis of each amount of a file: its own, else that of the file. */
export function toBases({ basis, bases = {} }: Pick<AllocationFile, "basis" | "bases">): Bases {
  return Object.fromEntries(AMOUNTS.map((kind) => [kind, bases[kind] ?? basis])) as Bases
}

/** The basis of a record as a whole. What is invented in part is told as invented. */
export function basisOfAll({ basis, bases }: { basis: Basis; bases: Bases }): Basis {
  return Object.values(bases).includes("scenario") ? "scenario" : basis
}

export const dayCountsSchema = longList<number>((entry) =>
  Number.isSafeInteger(entry) && (entry as number) >= 0 ? null : "is not a count of days",
)

export const allocationSeriesSchema = z.object({
  lab: z.string(),
  /** place in the palette, where the data has one for the lab */
  colour: z.optional(labColourSchema),
  requested: amountsSchema,
  granted: amountsSchema,
  used: amountsSchema,
  queued: amountsSchema,
  /** days of each period on which the measure is recorded */
  days: z.object({
    requested: dayCountsSchema,
    granted: dayCountsSchema,
    used: dayCountsSchema,
    queued: dayCountsSchema,
  }),
})
export type AllocationSeries = z.infer<typeof allocationSeriesSchema>

/** The day that is not over: its amounts are means of what has passed of it, up to a moment (ISO, UTC), so many hours. */
export const presentSchema = z.object({ day: daySchema, upTo: z.string(), hours: z.number() })
export type Present = z.infer<typeof presentSchema>

/**
 * Answer of `GET /orgs/:org/allocations`. Amounts are mean GPUs over the recorded days of a period. A period
 * is named by its first day (`day`, `week`: a Monday) or by its month (`2022-03`); `from` and `to` may cut the
 * first and the last one, whose means then cover the days inside only. Means of weeks and months leave out the days that an
 * anomaly excludes; by day the record is given as it was found.
 */
export const allocationsSchema = z.object({
  unit: z.literal("gpu"),
  step: stepSchema,
  /** the steps these data can be given at, finest first */
  steps: z.array(stepSchema),
  /** of the record as a whole: `scenario` where any of its amounts is one */
  basis: basisSchema,
  bases: basesSchema,
  /** the last day the answer knows of: the record's end, or the scenario's present day */
  asOf: daySchema,
  /** where the record goes on and the range reaches it */
  present: z.optional(presentSchema),
  /** seed of the scenario model, `null` when the amounts are a record */
  seed: z.nullable(z.int()),
  from: daySchema,
  to: daySchema,
  periods: z.array(z.string()),
  series: z.array(allocationSeriesSchema),
  /** of all clusters together; where it comes cluster by cluster, their sum on days when each is recorded */
  capacity: z.object({ values: amountsSchema, basis: basisSchema, sources: z.array(z.string()) }),
  /** capacity of each cluster, where the record tells them apart; else empty */
  clusters: z.array(clusterCapacitySchema),
  anomalies: z.array(anomalySchema),
  sources: z.array(z.string()),
})
export type Allocations = z.infer<typeof allocationsSchema>
