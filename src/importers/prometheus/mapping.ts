import * as z from "zod/mini"

/** What can be asked of an engine about each lab, and of the cluster. No metric known to us holds what a lab asked for. */
export const ENGINE_MEASURES = ["granted", "used", "queued", "capacity"] as const
export type EngineMeasure = (typeof ENGINE_MEASURES)[number]

/** Stands in a query for the length of a day: `1d`, or `23h` and `25h` where clocks change. */
export const WINDOW = "$window"

const querySchema = z
  .string()
  .check(z.maxLength(4000), z.includes(WINDOW, `must hold ${WINDOW}, the length of the day it is asked for`))

const measureSchema = z.strictObject({
  /** PromQL for the mean GPUs of a day, one series per lab (capacity: one in all) */
  mean: querySchema,
  /** PromQL for how many hours of the day have samples, per lab or one for all; without it nobody can tell */
  hours: z.optional(querySchema),
  /** a lab without a series, on a day that has samples: `zero` where the exporter leaves out who has none */
  absent: z.optional(z.enum(["unknown", "zero"])),
  /** a value that means “no limit”, beside infinity */
  unlimited: z.optional(z.number()),
})
export type MeasureQueries = z.infer<typeof measureSchema>

const labelSchema = z.string().check(z.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, "is not the name of a label"))

/** Which metrics of an engine hold what. */
export const mappingSchema = z.strictObject({
  /** label whose values are the labs; `null` where the metrics know the cluster alone */
  lab: z.nullable(labelSchema),
  /** which lab belongs to which division: PromQL with one series for each pair of labels */
  divisions: z.optional(z.strictObject({ label: labelSchema, query: querySchema })),
  measures: z.partialRecord(z.enum(ENGINE_MEASURES), measureSchema),
})
export type Mapping = z.infer<typeof mappingSchema>

/** A query for windows of a length in seconds, as `1d`, `25h` or `847m`. */
export function toQuery(query: string, seconds: number): string {
  return query.replaceAll(WINDOW, toDuration(seconds))
}

function toDuration(seconds: number): string {
  if (seconds === 86_400) return "1d"
  if (seconds % 3600 === 0) return `${seconds / 3600}h`
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`
}
