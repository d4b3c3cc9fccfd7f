import * as z from "zod/mini"
import { sourceIdsSchema } from "./basis.ts"
import { daySchema } from "./field.ts"

const amountSchema = z.number().check(z.minimum(0, "is below zero"))

/** How long runs with GPUs waited from when they might start until they did. */
export const waitsSchema = z.object({
  n: z.int().check(z.minimum(1)),
  medianSeconds: amountSchema,
  p90Seconds: amountSchema,
})

/** What a scheduler says of one unit beside its amounts, `scheduler.json`. */
export const schedulerEntrySchema = z.object({
  /** id of a lab or team */
  id: z.string(),
  /** the last day it speaks of */
  asOf: daySchema,
  /** a budget of GPU-hours without a period, and what was used of it since the record begins; `null` = none */
  budget: z.nullable(z.object({ gpuHours: amountSchema, usedGpuHours: amountSchema, since: daySchema })),
  /** its place in the fair-share tree: a priority, not a holding */
  fairShare: z.nullable(
    z.object({
      /** `null` = that of its parent */
      rawShare: z.nullable(amountSchema),
      /** part of its level that its share is, and part of all use that it had */
      normShare: amountSchema,
      effectiveUsage: amountSchema,
      /** above 1 it had less than its share, below 1 more; `null` where it had no use or none is told */
      levelFs: z.nullable(amountSchema),
    }),
  ),
  waits: z.nullable(waitsSchema),
  /** GPU-hours waited by the last reason that the scheduler gave, in its own words; the largest first */
  reasons: z.array(z.object({ reason: z.string(), gpuHours: amountSchema })),
  /** what waits at the moment of the export, held jobs included; `null` = not told */
  waitingNow: z.nullable(z.object({ jobs: z.int(), gpus: amountSchema })),
  sources: sourceIdsSchema,
})
export type SchedulerEntry = z.infer<typeof schedulerEntrySchema>
