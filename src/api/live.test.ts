import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { NotHeldError, UnreachableEngineError } from "#library/errors.ts"
import { createClock, createEngine, createStore, MAPPING } from "#library/live/engine.fixture.ts"
import { openLive } from "#library/live/live-org.ts"
import { createApi } from "./app.ts"

function openHeron(more: { failure?: "unreachable"; since?: string } = {}) {
  const engine = createEngine(more.since)
  engine.state.failure = more.failure ?? null
  const clock = createClock("2026-11-02T14:05:00Z")
  const heron = openLive(
    {
      ...{ id: "heron", name: "Heron", mapping: MAPPING, zone: "UTC", from: "2026-10-18", to: null },
      ...{ everySeconds: 60, leaveOut: [], engineName: "metrics of Heron" },
    },
    { ask: engine.ask, now: clock.now, store: createStore(), patienceMs: 200, mostMs: 500 },
  )
  const app = createApi({ listOrgs: async () => ["heron"], listFormer: async () => [], open: heron.open })
  const ask = async (path: string) => {
    const response = await app.request(`/api/v1/orgs${path}`)
    return {
      status: response.status,
      kept: response.headers.get("Cache-Control"),
      body: await response.json(),
    }
  }
  return { heron, engine, clock, ask, app }
}

describe("the API over an engine", () => {
  it("answers as any organisation, the present day included and left out of means", async () => {
    const { ask } = openHeron()
    const { status, body } = await ask("/heron/allocations")
    expect([status, body.from, body.to, body.asOf]).toEqual([200, "2026-10-18", "2026-11-02", "2026-11-02"])
    expect(
      body.series.map(({ lab, granted }: { lab: string; granted: number[] }) => [lab, granted.at(-1)]),
    ).toEqual([
      ["speech", 8],
      ["vision", 8],
    ])
    expect(body.anomalies.map(({ id }: { id: string }) => id)).toEqual(["cut-2026-11-02"])
    expect(body.bases).toMatchObject({ granted: "measured", used: "measured" })
    const { body: november } = await ask("/heron/allocations?step=month&from=2026-11-01")
    expect(november.series[0].days.granted).toEqual([1])
  })

  it("is listed with its coverage, and says that it goes on", async () => {
    const { ask } = openHeron()
    await ask("/heron/allocations")
    const [heron] = (await ask("")).body.orgs
    expect(heron).toMatchObject({
      live: true,
      isPrivate: true,
      coverage: { from: "2026-10-18", to: "2026-11-02" },
    })
    expect(heron.limits.map(({ text }: { text: { en: string } }) => text.en)).toContain(
      "What a lab asked for is in no metric: it is not known.",
    )
  })

  it("says up to which moment it knows, and is kept by the browser until that is past", async () => {
    const { ask, clock } = openHeron()
    await ask("/heron/labs")
    clock.pass(20)
    expect(await ask("/heron/live")).toEqual({
      status: 200,
      kept: "private, max-age=40",
      body: { asOf: "2026-11-02T14:05:00.000Z", everySeconds: 60, failure: null },
    })
  })

  it("gives the last good answer of an engine that is gone, and says so", async () => {
    const { ask, engine, clock } = openHeron()
    const before = (await ask("/heron/allocations")).body
    engine.state.failure = "unreachable"
    clock.pass(120)
    expect((await ask("/heron/allocations")).body).toEqual(before)
    expect((await ask("/heron/live")).body).toMatchObject({
      asOf: "2026-11-02T14:05:00.000Z",
      failure: "unreachable",
    })
  })

  it("never gives an empty success for an engine that has not answered", async () => {
    const { ask, heron } = openHeron({ failure: "unreachable" })
    expect(await ask("/heron/allocations")).toMatchObject({
      status: 502,
      body: { detail: expect.stringContaining("“Heron” cannot be read") },
    })
    expect((await ask("")).status).toBe(200)
    await expect((await heron.open()).readAllocations({})).rejects.toThrow(UnreachableEngineError)
  })

  it("says of a long record that it is on its way, and gives it when it is here", async () => {
    const { ask, engine } = openHeron()
    engine.state.slowMs = 700
    expect(await ask("/heron/allocations?from=2026-10-20")).toMatchObject({
      status: 503,
      body: { detail: expect.stringContaining("being read from its engine for the first time") },
    })
    engine.state.slowMs = 0
    await expect
      .poll(async () => (await ask("/heron/allocations?from=2026-10-20")).status, { timeout: 5000 })
      .toBe(200)
  })

  it("gives no part of a range for the whole of it", async () => {
    const { ask, engine, clock } = openHeron()
    await ask("/heron/allocations?from=2026-10-30&to=2026-10-31")
    engine.state.failure = "slow"
    clock.pass(10)
    expect((await ask("/heron/allocations?from=2026-10-30")).status).toBe(502)
    expect((await ask("/heron/allocations?from=2026-10-30&to=2026-10-31")).status).toBe(200)
  })

  it("knows a lab whose days nobody has asked for yet, and refuses one that there is not", async () => {
    const { ask } = openHeron()
    const early = await ask("/heron/allocations?from=2026-10-18&to=2026-10-19&lab=speech")
    expect(early.body.series).toMatchObject([{ lab: "speech", granted: [null, null] }])
    expect((await ask("/heron/allocations?lab=nobody")).status).toBe(400)
  })

  it("asks the engine for days of the record by its own queries, whatever a reader writes", async () => {
    const { app, engine, clock } = openHeron()
    const text = fc.oneof(
      fc.constantFrom(
        "2026-10-20",
        "2026-11-02",
        "2099-01-01",
        "1970-01-01",
        "vision",
        "day",
        "month",
        "up[1d]",
        "{}",
      ),
      fc.string({ maxLength: 20, unit: "grapheme" }),
    )
    const key = fc.constantFrom("from", "to", "step", "lab", "query", "start", "match[]")
    const route = fc.constantFrom("allocations", "labs", "live", "decisions", "query_range")
    await fc.assert(
      fc.asyncProperty(route, fc.array(fc.tuple(key, text), { maxLength: 4 }), async (path, pairs) => {
        clock.pass(61)
        const response = await app.request(`/api/v1/orgs/heron/${path}?${new URLSearchParams(pairs)}`)
        expect(response.status).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
    const begin = Date.parse("2026-10-18T00:00:00Z") / 1000
    for (const { query, start, end, step } of engine.asked) {
      expect(query).toMatch(/^(granted|used|hours)\[(1d|\d+[hms])\]$/)
      expect(start).toBeGreaterThan(begin)
      expect(end).toBeLessThanOrEqual(clock.now())
      expect(step).toBe(86_400)
    }
  })

  it("has the files of a bundle, and no others", async () => {
    const { heron, ask } = openHeron()
    await ask("/heron/labs")
    expect(await heron.readFile("sources.json")).toMatchObject([{ title: "metrics of Heron" }])
    for (const file of ["people.json", "__proto__", "../secret.json"])
      await expect(heron.readFile(file)).rejects.toThrow(NotHeldError)
  })
})
