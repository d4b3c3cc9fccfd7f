import * as z from "zod/mini"
import { bilingualSchema, remarkSchema, sourceIdsSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"

/** The kinds of events there are. */
export const EVENT_KINDS = ["layoff", "reorg", "leadership", "policy", "release", "report"] as const

/** Something that happened to the organisation, `events.json`. */
export const eventSchema = z.looseObject({
  id: z.string(),
  date: edtfSchema,
  kind: z.enum(EVENT_KINDS),
  title: bilingualSchema,
  labs: z.array(z.string()),
  sources: sourceIdsSchema,
  note: z.optional(remarkSchema),
})
export type OrgEvent = z.infer<typeof eventSchema>
