import * as z from "zod/mini"

/** An error of the API, RFC 9457 problem+json, in words a reader understands. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** the parameter that was refused, the value it had and what is allowed instead */
  parameter: z.optional(z.string()),
  value: z.optional(z.string()),
  allowed: z.optional(z.array(z.string())),
})
export type Problem = z.infer<typeof problemSchema>
