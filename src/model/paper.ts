import * as z from "zod/mini"
import { sourceIdsSchema } from "./basis.ts"
import { daySchema, urlSchema } from "./field.ts"

/** A paper whose authors are followed, `papers.json`; `authors` are person ids in the paper's order. */
export const paperSchema = z.looseObject({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  published: daySchema,
  url: urlSchema,
  org: z.string(),
  project: z.string(),
  authors: z.array(z.string()).check(z.minLength(1, "lists no author")),
  sources: sourceIdsSchema,
})
export type Paper = z.infer<typeof paperSchema>
