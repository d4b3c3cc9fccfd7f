import * as z from "zod/mini"
import { basisSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { daySchema } from "./field.ts"

export const measureSchema = z.enum(["requested", "granted", "used", "queued"])
export type Measure = z.infer<typeof measureSchema>
export const MEASURES: readonly Measure[] = measureSchema.options

export const stepSchema = z.enum(["day", "week", "month"])
export type Step = z.infer<typeof stepSchema>

/** One amount per period in GPUs; `null` = not recorded, which is not zero. */
const amountsSchema = z.array(z.nullable(z.number().check(z.minimum(0, "is below zero"))))

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

/** `allocations.json` of a bundle: what was recorded, at its own step, every array as long as `periods`. */
export const allocationFileSchema = z
  .looseObject({
    unit: z.literal("gpu"),
    step: z.literal("day"),
    basis: basisSchema,
    periods: z.array(daySchema),
    series: z.array(
      z.looseObject({
        lab: z.string(),
        requested: z.optional(amountsSchema),
        granted: z.optional(amountsSchema),
        used: z.optional(amountsSchema),
        queued: z.optional(amountsSchema),
      }),
    ),
    anomalies: z.array(anomalySchema),
    sources: sourceIdsSchema,
  })
  .check(
    z.refine(
      (file) =>
        file.series.every((series) =>
          MEASURES.every(
            (measure) => (series[measure]?.length ?? file.periods.length) === file.periods.length,
          ),
        ),
      "has a series that is not as long as its periods",
    ),
  )
export type AllocationFile = z.infer<typeof allocationFileSchema>

const dayCountsSchema = z.array(z.int().check(z.minimum(0)))

export const allocationSeriesSchema = z.object({
  lab: z.string(),
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

/**
 * Answer of `GET /orgs/:org/allocations`. Amounts are mean GPUs over the recorded days of a period. A period
 * is named by its first day (`day`, `week`: a Monday) or by its month (`2022-03`); `from` and `to` may cut the
 * first and the last one, whose means then cover the days inside only.
 */
export const allocationsSchema = z.object({
  unit: z.literal("gpu"),
  step: stepSchema,
  /** the steps these data can be given at, finest first */
  steps: z.array(stepSchema),
  basis: basisSchema,
  /** the last day the answer knows of: the record's end, or the scenario's present day */
  asOf: daySchema,
  /** seed of the scenario model, `null` when the amounts are a record */
  seed: z.nullable(z.int()),
  from: daySchema,
  to: daySchema,
  periods: z.array(z.string()),
  series: z.array(allocationSeriesSchema),
  capacity: z.object({ values: amountsSchema, basis: basisSchema, sources: z.array(z.string()) }),
  anomalies: z.array(anomalySchema),
  sources: z.array(z.string()),
})
export type Allocations = z.infer<typeof allocationsSchema>
