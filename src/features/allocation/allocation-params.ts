import * as z from "zod/mini"
import { measureSchema, stepSchema } from "#model/allocation.ts"
import { daySchema } from "#model/field.ts"
import { type ParsedSearch, parseSearch } from "#model/search.ts"
import { CURRENCIES } from "#words/units.ts"

/** Ids joined by `~`, such as `fair-us~fair-paris`. */
const idsSchema = z.string().check(z.regex(/^[A-Za-z0-9-]+(~[A-Za-z0-9-]+)*$/))

/** `2022-03`, or the first day of a day or week. */
const periodSchema = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))

/**
 * Parameters of the allocation page (docs/url.md). All are optional: what is absent is the default, which depends
 * on what the data has.
 */
const fields = {
  /** default: granted */
  measure: z.optional(measureSchema),
  /** default: absolute, or panels where there are more labs than a stack can show */
  view: z.optional(z.enum(["absolute", "share", "panels"])),
  /** default: gpus */
  unit: z.optional(z.enum(["gpus", "gpu-hours"])),
  /** default: the step the data is usually given at: days of a record, months of the scenario */
  step: z.optional(stepSchema),
  /** inclusive days; default: the whole record */
  from: z.optional(daySchema),
  to: z.optional(daySchema),
  /** default: all labs that are granted GPUs */
  labs: z.optional(idsSchema),
  /** what is laid over the amounts, `none` for nothing; default: capacity and runs */
  layers: z.optional(z.string().check(z.regex(/^(none|(capacity|runs|events)(~(capacity|runs|events))*)$/))),
  /** the one lab that is looked into; default: all of the organisation */
  lab: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]+$/))),
  /** order of the gap rows; default: grant-rate */
  sort: z.optional(z.enum(["grant-rate", "use-rate", "requested", "granted", "used", "name"])),
  /** days that means are over, `common` to all that are compared; default: each one’s own */
  over: z.optional(z.enum(["common"])),
  /** two labs that a sentence compares */
  compare: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]+~[A-Za-z0-9-]+$/))),
  /** the two periods of the change figure; default: first and last complete one of the range */
  before: z.optional(periodSchema),
  after: z.optional(periodSchema),
  /** what differs between them, `share` of all grants; default: GPUs */
  difference: z.optional(z.enum(["share"])),
  /** the re-allocation that is marked on the chart: day~from~to */
  move: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}~[A-Za-z0-9-]+~[A-Za-z0-9-]+$/))),
  /** what energy is estimated by: watts per GPU, 1 to 9999; default: 400 */
  watts: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))),
  /** power usage effectiveness, 1 to 4.99; default: 1.1 */
  pue: z.optional(z.string().check(z.regex(/^[1-4](\.\d{1,2})?$/))),
  /** of a kWh, 0 to 99.9999; default: 0.08 */
  price: z.optional(z.string().check(z.regex(/^\d{1,2}(\.\d{1,4})?$/))),
  /** what a kWh is paid in, converted nowhere; default: USD */
  currency: z.optional(z.enum(CURRENCIES)),
}

export type AllocationSearch = ParsedSearch<{ [K in keyof typeof fields]: z.infer<(typeof fields)[K]> }>
export type AllocationParams = Partial<AllocationSearch["values"]>

/** Reads the parameters forgivingly: a bad value falls back to the default and is named. */
export function parseAllocationSearch(raw: Readonly<Record<string, unknown>>): AllocationSearch {
  return parseSearch(fields, raw)
}
