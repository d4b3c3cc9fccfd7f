import { rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import { afterAll, beforeAll, expect } from "vitest"
import * as zod from "zod"
import * as z from "zod/mini"
import { createApi } from "#api/app.ts"
import { describeApi } from "#api/openapi.ts"
import { problemSchema } from "#model/problem.ts"
import { openFrozen } from "#testing/frozen.ts"
import { startTestServer } from "./server.fixture.ts"
import { makeTestSite } from "./test-site.fixture.ts"

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** A way to reach the same app with the served data. */
export interface Way {
  name: string
  /** whether pages of other origins may read, as on a static host */
  isForAll: boolean
  open: () => Promise<{ ask: Ask; close: () => Promise<void> }>
}

const makeApp = () => createApi(openFrozen())

const inProcess: Way = {
  name: "in the page",
  isForAll: true,
  open: async () => {
    const app = makeApp()
    return { ask: async (path, init) => app.request(path, init), close: async () => {} }
  },
}

const overHttp: Way = {
  name: "over HTTP",
  isForAll: true,
  open: () =>
    new Promise((resolve) => {
      const server = serve(
        { fetch: makeApp().fetch, port: 0, hostname: "127.0.0.1" },
        ({ port }: AddressInfo) => {
          resolve({
            ask: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
            close: () => new Promise((closed) => server.close(() => closed())),
          })
        },
      )
    }),
}

/** The whole server, which hands the site out, too, and lets no page of elsewhere read along. */
const byServer: Way = {
  name: "by npm run serve",
  isForAll: false,
  open: async () => {
    const site = makeTestSite()
    const server = await startTestServer({ site })
    return {
      ask: (path, init) => fetch(`${server.address}${path}`, init),
      close: async () => {
        await server.stop()
        rmSync(site, { recursive: true })
      },
    }
  },
}

export const WAYS: readonly Way[] = [inProcess, overHttp, byServer]

/** Opens the API for the tests of the block this is called in, and closes it after them. */
export function openFor({ open }: Way) {
  let api: Awaited<ReturnType<Way["open"]>>
  beforeAll(async () => {
    api = await open()
  })
  afterAll(() => api.close())
  const askPlain: Ask = (path, init) => api.ask(path, init)
  return {
    askPlain,
    ask: <T>(schema: z.ZodMiniType<T>, path: string) => askJson(askPlain, schema, path),
    askProblem: (path: string, status: number) => askJson(askPlain, problemSchema, path, status),
  }
}

/** Asks for JSON, holds the answer to the document and reads it with its own schema. */
async function askJson<T>(ask: Ask, schema: z.ZodMiniType<T>, path: string, status = 200): Promise<T> {
  const response = await ask(path)
  expect(response.status).toBe(status)
  const body: unknown = await response.json()
  expectDocumented(path, response, body)
  return z.parse(schema, body)
}

type JsonSchema = zod.core.JSONSchema.JSONSchema

interface Operation {
  parameters: { name: string; in: string }[]
  responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>
}

/** The document as it is served. */
export const contract = JSON.parse(JSON.stringify(describeApi())) as {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, JsonSchema> }
}

/** The template of the document that a path follows, such as `/api/v1/orgs/{org}/labs`; `undefined` when none does. */
export function findTemplate(path: string): string | undefined {
  const { pathname } = new URL(path, "http://localhost")
  return Object.keys(contract.paths).find((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  )
}

/** Holds an answer to the document: path, parameters of a good request, status, media type and schema. */
function expectDocumented(path: string, response: Response, body: unknown): void {
  const operation = contract.paths[findTemplate(path) ?? ""]
  if (operation === undefined) throw new Error(`${path} is not documented`)
  if (response.ok) {
    const names = operation.get.parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...new URL(path, "http://localhost").searchParams.keys()]))
  }
  const mediaType = response.headers.get("Content-Type") ?? ""
  const documented = operation.get.responses[response.status]?.content?.[mediaType]
  if (documented === undefined) throw new Error(`${path}: ${response.status} ${mediaType} is not documented`)
  expect(toValidator(documented.schema).safeParse(body).error?.issues).toBeUndefined()
}

/** The schema of the document itself, read back: it must accept what the API answers. */
function toValidator(schema: JsonSchema): zod.ZodType {
  const name = schema.$ref?.replace("#/components/schemas/", "")
  const resolved = name === undefined ? schema : contract.components.schemas[name]
  if (resolved === undefined) throw new Error(`${name} is not in the document`)
  return zod.fromJSONSchema(resolved)
}
