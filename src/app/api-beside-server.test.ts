// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { removeOwn, saveOwn } from "#data/own-store.ts"
import { toBundle } from "#importers/bundle.ts"
import { NO_REFUSALS } from "#importers/refusals.ts"
import { createApiBesideServer } from "./api-in-page.ts"

/* An API on a server, and an organisation on this device: of that the server hears nothing. */

const BUNDLE = toBundle(
  {
    ...{
      days: ["2026-05-01"],
      zone: "UTC",
      asOf: null,
      capacity: [],
      bases: { used: "measured" },
      anomalies: [],
    },
    ...{ refusals: NO_REFUSALS, limits: [] },
    units: [{ id: "vision", name: "vision", kind: "lab", parent: null, cluster: null, users: 4 }],
    series: [{ unit: "vision", requested: null, granted: null, used: [2], queued: null }],
    files: [{ name: "jobs.psv", kind: "sacct", bytes: 10, rows: 1, refused: 0 }],
  },
  { id: "local-heron", name: "Heron", created: "2026-05-02", version: "1.0.0" },
)

const asked: string[] = []

beforeEach(async () => {
  asked.length = 0
  vi.stubGlobal("fetch", async (input: RequestInfo | URL) => {
    asked.push(String(input))
    return Response.json({ orgs: [{ id: "meta" }] })
  })
  const texts = Object.entries(BUNDLE).map(([name, value]) => [name, JSON.stringify(value)])
  await saveOwn("local-heron", "Heron", Object.fromEntries(texts), new Date("2026-05-02"))
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await removeOwn("local-heron")
})

it("lists the organisations of both, in an answer that nobody keeps", async () => {
  const answer = await createApiBesideServer()("https://api.example.org/api/v1/orgs")
  expect((await answer.json()).orgs.map(({ id }: { id: string }) => id)).toEqual(["meta", "local-heron"])
  expect(answer.headers.get("Cache-Control")).toBe("no-store")
})

it("asks nobody for what is here", async () => {
  const api = createApiBesideServer()
  const answer = await api("https://api.example.org/api/v1/orgs/local-heron/allocations")
  expect((await answer.json()).series).toMatchObject([{ lab: "vision", used: [2] }])
  expect(answer.headers.get("Cache-Control")).toBe("no-store")
  const file = await api("/data/local-heron/labs.json")
  expect((await file.json()).map(({ id }: { id: string }) => id)).toEqual(["local-heron", "vision"])
  expect((await api("/data/local-heron/people.json")).status).toBe(404)
  expect((await api("https://api.example.org/api/v1/orgs/local-egret/labs")).status).toBe(404)
  expect(asked).toEqual([])
})

it("asks the server for all else", async () => {
  await createApiBesideServer()("https://api.example.org/api/v1/orgs/meta/labs")
  expect(asked).toEqual(["https://api.example.org/api/v1/orgs/meta/labs"])
})
