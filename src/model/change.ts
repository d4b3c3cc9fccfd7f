import * as z from "zod/mini"
import { bilingualSchema } from "./basis.ts"
import { daySchema } from "./field.ts"

/** One entry of the change log of a bundle, `changes.json`; the newest stands first. */
export const changeSchema = z.looseObject({
  id: z.string(),
  /** version of the data that has it */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "is not a version such as 1.0.0")),
  date: daySchema,
  kind: z.enum(["release", "added", "corrected", "removed"]),
  text: bilingualSchema,
  /** ids of the records it concerns; empty where it concerns whole files */
  records: z.array(z.string()),
})
export type Change = z.infer<typeof changeSchema>
