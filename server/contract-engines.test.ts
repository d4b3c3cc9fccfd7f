import { rmSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as z from "zod/mini"
import { unitId } from "#importers/unit-id.ts"
import { type AllocationFile, allocationsSchema } from "#model/allocation.ts"
import { labsAnswerSchema } from "#model/lab-node.ts"
import { type EngineKind, prometheus, type RunningEngine, victoriaMetrics } from "#testing/engines.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toKueue } from "#testing/open-metrics.ts"
import { openFor, WAYS, type Way } from "./contract.fixture.ts"
import { startTestServer } from "./server.fixture.ts"
import { makeTestSite } from "./test-site.fixture.ts"

const FILE = readFrozen<AllocationFile>("helios-earth/allocations.json")
const SIX_HOURS = 21_600
const MEASURES = ["granted", "used", "queued"] as const

/** One record, told in different ways: as the files of a bundle, and as an engine has it whose samples were made of them. */
interface Told extends Way {
  org: string
  /** id of a lab that is called so */
  idOf: (name: string) => string
}

function overEngine(kind: EngineKind): Told {
  let [engine, site]: [RunningEngine | null, string] = [null, ""]
  return {
    ...{ name: `over ${kind.name}`, isForAll: false, org: "earth", idOf: (name) => unitId(name) },
    open: async () => {
      engine = await kind.start(toKueue(FILE, SIX_HOURS))
      site = makeTestSite()
      const record = { id: "earth", name: "Earth", zone: "UTC", from: "2020-04-01", to: "2020-09-28" }
      const organisations = [{ ...record, preset: "kueue", engine: { url: engine.url } }]
      const server = await startTestServer({ site, organisations })
      return {
        ask: (path, init) => fetch(`${server.address}${path}`, init),
        close: async () => {
          await server.stop()
          await engine?.stop()
          rmSync(site, { recursive: true })
        },
      }
    },
  }
}

const BUNDLES: readonly Told[] = WAYS.map((way) => ({ ...way, org: "helios-earth", idOf: (name) => name }))

/** What holds of the record however it is told. */
function hold({ org, idOf, ...way }: Told): void {
  const { ask, askProblem, askPlain } = openFor(way)
  const path = `/api/v1/orgs/${org}/allocations`

  it("gives every daily amount of Helios exactly", async () => {
    const answer = await ask(allocationsSchema, path)
    expect([answer.from, answer.to, answer.step]).toEqual(["2020-04-01", "2020-09-28", "day"])
    let compared = 0
    for (const series of FILE.series) {
      const told = answer.series.find(({ lab }) => lab === idOf(series.lab))
      for (const measure of MEASURES)
        FILE.periods.forEach((day, index) => {
          const amount = series[measure]?.[index] ?? null
          const given = told?.[measure][index]
          // before its first and after its last GPU there is no such lab, where the record says when that was
          const isGone = amount === 0 && given === null
          expect([series.lab, measure, day, isGone ? 0 : given]).toEqual([series.lab, measure, day, amount])
          if (amount !== null) compared++
        })
    }
    expect(compared).toBe(4525 + 496 + 496)
  })

  it("averages the week of 6 April to (128 + 6 × 208) ÷ 7, and knows no use outside May", async () => {
    const lab = idOf("vc6YE")
    const week = await ask(allocationsSchema, `${path}?step=week&from=2020-04-06&to=2020-04-12&lab=${lab}`)
    expect(week.series[0]).toMatchObject({
      granted: [1376 / 7],
      used: [null],
      days: { granted: [7], used: [0] },
    })
  })

  it("lists the 25 virtual clusters", async () => {
    const { labs } = await ask(labsAnswerSchema, `/api/v1/orgs/${org}/labs`)
    expect(
      labs
        .filter(({ allocated }) => allocated)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(FILE.series.map(({ lab }) => lab).toSorted())
  })

  it("asks nobody for what was never asked: requests stay unknown", async () => {
    const { series } = await ask(allocationsSchema, `${path}?step=month`)
    expect(series.every(({ requested }) => requested.every((amount) => amount === null))).toBe(true)
  })

  it.each([
    ["from=2020-04-31", "from"],
    ["step=hour", "step"],
    ["lab=nobody", "lab"],
    ["query=up", "query"],
  ])("refuses %s in words", async (query, parameter) => {
    expect(await askProblem(`${path}?${query}`, 400)).toMatchObject({ parameter })
  })

  it("does not send again what was sent", async () => {
    const first = await askPlain(`${path}?step=month`)
    const tag = first.headers.get("ETag") ?? ""
    await first.arrayBuffer()
    expect((await askPlain(`${path}?step=month`, { headers: { "If-None-Match": tag } })).status).toBe(304)
  })
}

for (const told of BUNDLES) describe(`the record ${told.name}`, () => hold(told))

for (const kind of [prometheus, victoriaMetrics]) {
  describe.skipIf(kind.missing !== null)(`the record over ${kind.name}`, () => hold(overEngine(kind)))
  if (kind.missing !== null) it.skip(`the record over ${kind.name}: ${kind.missing}`, () => {})
}

describe.skipIf(prometheus.missing !== null)("a real engine that goes away", () => {
  const day = (at: Date) => at.toISOString().slice(0, 10)
  const now = new Date()
  const [before, today] = [day(new Date(now.getTime() - 86_400_000)), day(now)]
  let engine: RunningEngine
  let server: Awaited<ReturnType<typeof startTestServer>>
  let site: string
  beforeAll(async () => {
    const file = {
      ...FILE,
      periods: [before, today],
      series: [{ lab: "vision", granted: [8, 8], used: [4, 6] }],
    }
    const past = toKueue(file as AllocationFile, 600).map((samples) => ({
      ...samples,
      points: samples.points.filter(([time]) => time * 1000 <= now.getTime()),
    }))
    engine = await prometheus.start(past.filter(({ points }) => points.length > 0))
    site = makeTestSite()
    const organisations = [
      {
        id: "heron",
        name: "Heron",
        zone: "UTC",
        preset: "kueue",
        engine: { url: engine.url },
        everySeconds: 1,
      },
    ]
    server = await startTestServer({ site, shipped: [], organisations })
  })
  afterAll(async () => {
    await server.stop()
    await engine.stop()
    rmSync(site, { recursive: true })
  })
  const liveSchema = z.object({ asOf: z.nullable(z.string()), failure: z.nullable(z.string()) })
  const ask = async (path: string) => (await fetch(`${server.address}/api/v1/orgs/heron/${path}`)).json()
  const until = async (failure: string | null) => {
    await expect
      .poll(async () => z.parse(liveSchema, await ask("live")).failure, { timeout: 20_000, interval: 300 })
      .toBe(failure)
    return z.parse(liveSchema, await ask("live"))
  }

  it("is told with its last answer's date, and comes back by itself", async () => {
    const answer = z.parse(allocationsSchema, await ask("allocations"))
    expect([answer.from, answer.to, answer.series[0]?.used]).toEqual([before, today, [4, 6]])
    expect(answer.present).toMatchObject({ day: today })
    const { asOf } = await until(null)
    await engine.pause()
    const gone = await until("unreachable")
    expect(Date.parse(gone.asOf ?? "")).toBeGreaterThanOrEqual(Date.parse(asOf ?? ""))
    expect(z.parse(allocationsSchema, await ask("allocations")).series[0]?.used).toEqual([4, 6])
    await engine.restart()
    const back = await until(null)
    expect(Date.parse(back.asOf ?? "")).toBeGreaterThan(Date.parse(gone.asOf ?? ""))
  }, 40_000)
})
