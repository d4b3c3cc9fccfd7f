import * as z from "zod/mini"
import { basisSchema, bilingualSchema } from "./basis.ts"
import { latest } from "./edtf.ts"
import { daySchema, edtfSchema } from "./field.ts"
import { labSchema } from "./lab.ts"

/** What an organisation may have; navigation and pages follow it. */
export const resourceSchema = z.enum([
  "allocations",
  "decisions",
  "appeals",
  "labs",
  "papers",
  "people",
  "projects",
  "clusters",
  "events",
  "claims",
  "context",
  "sources",
  "changes",
])
export type Resource = z.infer<typeof resourceSchema>

/** What is shown of an organisation where an address names nothing else. */
const usualSchema = z.object({
  /** days whose counts of authors gone are told, the first of them the one that is looked at */
  asOf: z.optional(z.array(daySchema).check(z.minLength(1))),
  /** the piece of work whose days are reckoned, by the id of `listWorks` */
  work: z.optional(z.string()),
})

/** What the data does not show, in a sentence, and the figures that a reader must be told it beside. */
const limitSchema = z.object({ figures: z.array(z.string()), text: bilingualSchema })

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

/** One organisation as `GET /orgs` tells of it. */
export const orgSchema = z.object({
  id: z.string(),
  /** ids it had before, which old addresses still name */
  formerly: z.array(z.string()),
  label: bilingualSchema,
  summary: bilingualSchema,
  has: z.array(z.object({ resource: resourceSchema, basis: basisSchema })),
  coverage: z.object({ from: edtfSchema, to: edtfSchema }),
  usual: usualSchema,
  limits: z.array(limitSchema),
  licence: z.object({ name: z.string(), title: z.string(), path: z.string() }),
  version: z.string(),
  /** the day this version of the data was made */
  created: daySchema,
})
export type Org = z.infer<typeof orgSchema>

export const orgsAnswerSchema = z.object({ orgs: z.array(orgSchema) })

/** A lab as `GET /orgs/:org/labs` tells of it. */
export const labNodeSchema = z.extend(labSchema, {
  /** true for the labs that are granted GPUs of their own and so appear in `allocations` */
  allocated: z.boolean(),
  /** `scenario` where the unit itself is invented; absent where sources vouch for it */
  basis: z.optional(basisSchema),
})
export type LabNode = z.infer<typeof labNodeSchema>

export const labsAnswerSchema = z.object({ labs: z.array(labNodeSchema) })

/**
 * The days whose counts of authors gone are told, the first of them the usual one (ISO): those that the data names, else the
 * last day that it covers.
 */
export function asOfDays({
  usual,
  coverage,
  created,
}: Pick<Org, "usual" | "coverage" | "created">): string[] {
  return usual.asOf ?? [latest(coverage.to) ?? created]
}
