import { stepSchema } from "#model/allocation.ts"
import { daySchema } from "#model/field.ts"
import { toJsonSchema } from "./openapi-schema.ts"

/** The organisation in a path. */
export const ORG = {
  name: "org",
  in: "path",
  required: true,
  description: "Id of the organisation, see /orgs",
  schema: { type: "string", pattern: "^[a-z0-9-]+$" },
}

/** What may be asked of the amounts. */
export const ALLOCATION_QUERY = [
  {
    name: "step",
    in: "query",
    description:
      "Length of a period. Without it days of a record, months of a scenario; one finer than the data is refused. Weeks are ISO, named by their Monday.",
    schema: toJsonSchema(stepSchema),
  },
  {
    name: "from",
    in: "query",
    description: "First day, included; the range is cut to the record",
    schema: toJsonSchema(daySchema),
  },
  {
    name: "to",
    in: "query",
    description: "Last day, included",
    schema: toJsonSchema(daySchema),
  },
  {
    name: "lab",
    in: "query",
    description:
      "Id of a lab that is `allocated`, or of a team or pool below one, once for each wanted, answered in this order. Without it all labs, no team and no pool.",
    style: "form",
    explode: true,
    schema: { type: "array", items: { type: "string" } },
  },
] as const

/** What may be asked of the decisions and the appeals. */
export const LEDGER_QUERY = [
  {
    name: "from",
    in: "query",
    description: "First day, included; gives what has a day in the range",
    schema: toJsonSchema(daySchema),
  },
  { name: "to", in: "query", description: "Last day, included", schema: toJsonSchema(daySchema) },
  {
    name: "lab",
    in: "query",
    description: "Id of a lab that is `allocated`, once for each wanted. Without it all of them.",
    style: "form",
    explode: true,
    schema: { type: "array", items: { type: "string" } },
  },
  {
    name: "cursor",
    in: "query",
    description: "The `nextCursor` of the page before",
    schema: { type: "string" },
  },
  {
    name: "limit",
    in: "query",
    description: "How many at most",
    schema: { type: "integer", minimum: 1, maximum: 200, default: 50 },
  },
] as const
