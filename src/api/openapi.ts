import { allocationsSchema } from "#model/allocation.ts"
import { appealsSchema, assumptionsSchema, decisionsSchema } from "#model/decision.ts"
import { labsAnswerSchema } from "#model/lab-node.ts"
import { liveSchema } from "#model/live.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import { problemSchema } from "#model/problem.ts"
import { ALLOCATION_QUERY, LEDGER_QUERY, ORG } from "./openapi-parameters.ts"
import { toJsonSchema } from "./openapi-schema.ts"
import { ROUTES } from "./routes.ts"

/** Schemas of the answers, by the name they have in the contract. */
const SCHEMAS = {
  Orgs: orgsAnswerSchema,
  Labs: labsAnswerSchema,
  Allocations: allocationsSchema,
  Decisions: decisionsSchema,
  Appeals: appealsSchema,
  Assumptions: assumptionsSchema,
  Live: liveSchema,
  Problem: problemSchema,
}

const ERRORS = {
  400: "A parameter is unknown or has a value that is not allowed; the problem names both.",
  404: "There is no such organisation, or it does not have this.",
  500: "A data file breaks its rules.",
  502: "A data file or an engine of metrics could not be reached.",
  503: "An engine of metrics is still telling a long record.",
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
      [template(ROUTES.live)]: {
        get: describe(
          "readLive",
          "Up to which moment the amounts of an organisation are known whose metrics go on",
          [ORG],
          "Live",
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
