import * as z from "zod/mini"
import { allocationsSchema, stepSchema } from "#model/allocation.ts"
import { appealsSchema, assumptionsSchema, decisionsSchema } from "#model/decision.ts"
import { daySchema, edtfSchema } from "#model/field.ts"
import { labsAnswerSchema, orgsAnswerSchema } from "#model/org.ts"
import { problemSchema } from "#model/problem.ts"
import { ROUTES } from "./routes.ts"

/** Schemas of the answers, by the name they have in the contract. */
const SCHEMAS = {
  Orgs: orgsAnswerSchema,
  Labs: labsAnswerSchema,
  Allocations: allocationsSchema,
  Decisions: decisionsSchema,
  Appeals: appealsSchema,
  Assumptions: assumptionsSchema,
  Problem: problemSchema,
}

const ERRORS = {
  400: "A parameter is unknown or has a value that is not allowed; the problem names both.",
  404: "There is no such organisation, or it does not have this.",
  500: "A data file breaks its rules.",
  502: "A data file could not be loaded.",
}

/** The contract of the API as an OpenAPI 3.1 document, made of the schemas that also check the answers. */
export function describeApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Power Draw",
      version: "1.0.0",
      description:
        "Who holds the GPUs of an organisation. Every amount is in GPUs, says its basis, and null means not recorded. Answers carry an ETag and honour If-None-Match.",
    },
    paths: {
      [ROUTES.contract]: {
        get: describe("describeApi", "This document", [], { type: "object" }),
      },
      [ROUTES.orgs]: {
        get: describe(
          "listOrgs",
          "The organisations, what each has, its basis, coverage and licence",
          [],
          "Orgs",
        ),
      },
      [template(ROUTES.labs)]: {
        get: describe("listLabs", "The labs of an organisation, each with its parent", [ORG], "Labs"),
      },
      [template(ROUTES.allocations)]: {
        get: describe(
          "listAllocations",
          "Requested, granted, used and queued GPUs per lab and period",
          [ORG, ...ALLOCATION_QUERY],
          "Allocations",
        ),
      },
      [template(ROUTES.decisions)]: {
        get: describe(
          "listDecisions",
          "What the allocation meeting decided, newest meeting first, page by page",
          [ORG, ...LEDGER_QUERY],
          "Decisions",
        ),
      },
      [template(ROUTES.appeals)]: {
        get: describe(
          "listAppeals",
          "Objections against decisions and each level they climbed, newest first, page by page",
          [ORG, ...LEDGER_QUERY],
          "Appeals",
        ),
      },
      [template(ROUTES.assumptions)]: {
        get: describe(
          "listAssumptions",
          "What the scenario of an organisation is made of, in words",
          [ORG],
          "Assumptions",
        ),
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [name, toJsonSchema(schema)]),
      ),
    },
  }
}

const ORG = {
  name: "org",
  in: "path",
  required: true,
  description: "Id of the organisation, see /orgs",
  schema: { type: "string", pattern: "^[a-z0-9-]+$" },
}

const ALLOCATION_QUERY = [
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
      "Id of a lab that is `allocated`, or of a team below one, once for each wanted, answered in this order. Without it all labs and no team.",
    style: "form",
    explode: true,
    schema: { type: "array", items: { type: "string" } },
  },
] as const

const LEDGER_QUERY = [
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

function describe(
  operationId: string,
  summary: string,
  parameters: readonly object[],
  body: keyof typeof SCHEMAS | object,
) {
  const schema = typeof body === "string" ? { $ref: `#/components/schemas/${body}` } : body
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }
  const errors = Object.entries(ERRORS).map(([status, description]) => [
    status,
    { description, content: problem },
  ])
  return {
    operationId,
    summary,
    parameters,
    responses: {
      200: { description: summary, content: { "application/json": { schema } } },
      304: { description: "Nothing changed since the answer whose ETag was sent" },
      ...Object.fromEntries(errors),
    },
  }
}

/** `/orgs/:org` as OpenAPI writes it: `/orgs/{org}`. */
function template(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}")
}

/** Rules that JSON Schema cannot hold are added where it has a word for them. */
function toJsonSchema(schema: z.ZodMiniType): object {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema === daySchema) made.format = "date"
      if (zodSchema === edtfSchema)
        made.description = "EDTF level 1 date, such as 2023-06-13, 2023-06 or 2023-04/2023-06"
    },
  })
  return jsonSchema
}
