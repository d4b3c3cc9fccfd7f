import * as z from "zod/mini"
import { remarkSchema, sourceIdsSchema } from "./basis.ts"
import { daySchema, edtfSchema } from "./field.ts"

const observationSchema = z.looseObject({
  date: edtfSchema,
  /** employer the source names, `null` = not stated */
  org: z.nullable(z.string()),
  /** `authorship` alone is never a sighting: author lists lag behind departures */
  kind: z.enum(["affiliation", "authorship", "official", "own-page", "report", "repository", "paper"]),
  what: z.string(),
  /** the day this became public */
  publicFrom: daySchema,
  sources: sourceIdsSchema,
})
export type Observation = z.infer<typeof observationSchema>

const boundSchema = z.looseObject({ date: edtfSchema, publicFrom: daySchema, sources: sourceIdsSchema })

const destinationSchema = z.looseObject({
  org: z.string(),
  role: z.nullable(z.string()),
  kind: z.string(),
})

const departureSchema = z.looseObject({
  status: z.enum(["left", "present", "unknown"]),
  /** day, month or interval (last seen / first seen elsewhere); `null` = no departure known */
  left: z.nullable(edtfSchema),
  basis: z.nullable(z.enum(["reported", "bracketed"])),
  confidence: z.nullable(z.enum(["high", "medium", "low"])),
  /** newest sighting at the organisation that is not mere authorship */
  lastSeen: z.optional(z.nullable(edtfSchema)),
  after: z.optional(boundSchema),
  by: z.optional(boundSchema),
  destination: z.nullable(destinationSchema),
  sources: z.array(z.string()),
})
export type Departure = z.infer<typeof departureSchema>

/** An author and what the public record says of where they worked, `people.json`. */
export const personSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  observations: z.array(observationSchema),
  departure: departureSchema,
  note: z.optional(remarkSchema),
})
export type Person = z.infer<typeof personSchema>
