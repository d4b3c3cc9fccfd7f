import * as z from "zod/mini"
import { basisSchema, bilingualSchema } from "./basis.ts"
import { edtfSchema } from "./field.ts"
import { limitSchema, usualSchema } from "./org.ts"

/** `datapackage.json` of a bundle (Frictionless Data Package v2) with our few additions under `powerDraw`. */
export const dataPackageSchema = z.looseObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  created: z.string(),
  licenses: z.array(z.looseObject({ name: z.string(), title: z.string(), path: z.string() })),
  resources: z.array(z.looseObject({ name: z.string(), path: z.string() })),
  powerDraw: z.looseObject({
    label: bilingualSchema,
    summary: bilingualSchema,
    coverage: z.object({ from: edtfSchema, to: edtfSchema }),
    /** basis of its allocations: `scenario` when the scenario's model supplies them */
    allocationBasis: basisSchema,
    /** basis of its records on people, projects and claims; absent where it has none */
    recordBasis: z.optional(basisSchema),
    usual: z.optional(usualSchema),
    limits: z.optional(z.array(limitSchema)),
  }),
})
export type DataPackage = z.infer<typeof dataPackageSchema>

/** `public/data/index.json`: the bundles that are shipped, in the order of the picker. */
export const bundleIndexSchema = z.object({
  orgs: z.array(z.string()).check(z.minLength(1)),
  /** ids under which a bundle was served before: their addresses lead on, their versions are kept */
  former: z.optional(z.array(z.object({ id: z.string(), now: z.string() }))),
})
export type BundleIndex = z.infer<typeof bundleIndexSchema>
