import { screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createApiFetch } from "#api/fetch.ts"
import { configureClient } from "#data/client.ts"
import { createClock, createEngine, createStore, MAPPING } from "#library/live/engine.fixture.ts"
import { openLive } from "#library/live/live-org.ts"
import { renderApp } from "#testing/render.tsx"

/** An organisation whose engine tells `8` GPUs granted and `6.5` used, on a clock that a test sets. */
function serveHeron() {
  const engine = createEngine("2026-10-01")
  const clock = createClock("2026-11-02T14:05:00Z")
  const heron = openLive(
    {
      ...{ id: "heron", name: "Heron", mapping: MAPPING, zone: "UTC", from: "2026-10-25", to: null },
      ...{ everySeconds: 60, leaveOut: [], engineName: "metrics of Heron" },
    },
    { ask: engine.ask, now: clock.now, store: createStore(), patienceMs: 500, mostMs: 2000 },
  )
  const library = { listOrgs: async () => ["heron"], listFormer: async () => [], open: heron.open }
  const api = createApiFetch(library)
  const asked: string[] = []
  const send: typeof fetch = async (input, init) => {
    const path = String(input)
    asked.push(path)
    const file = /^\/data\/heron\/(.+)$/.exec(path)?.[1]
    return file === undefined ? api(input, init) : Response.json(await heron.readFile(file))
  }
  configureClient({ fetch: send })
  return { engine, clock, asked }
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setInterval", "clearInterval", "Date"],
    now: new Date("2026-11-02T14:05:00Z"),
  })
})
afterEach(() => {
  vi.useRealTimers()
  configureClient({})
})

const minute = async (clock: ReturnType<typeof createClock>) => {
  clock.pass(60)
  await vi.advanceTimersByTimeAsync(60_000)
}
const OF = /^As of \d\d:\d\d, again in a minute$/

describe("the line of an organisation whose record goes on", () => {
  it("says up to when its amounts are known, and asks for them anew when more is", async () => {
    const { clock, asked } = serveHeron()
    renderApp("/heron/team/vision")
    const line = await screen.findByText(OF)
    expect(await screen.findByText(/^6\.5 of 8 GPUs granted are used\./)).toBeVisible()
    const before = line.textContent
    const asks = () => asked.filter((path) => path.includes("/allocations")).length
    const first = asks()
    await minute(clock)
    await waitFor(() => expect(screen.getByText(OF).textContent).not.toBe(before))
    await waitFor(() => expect(asks()).toBeGreaterThan(first))
  })

  it("keeps what it showed when the engine goes, says of when that is, and is of now again", async () => {
    const { engine, clock } = serveHeron()
    renderApp("/heron/team/vision")
    await screen.findByText(/^6\.5 of 8 GPUs granted are used\./)
    engine.state.failure = "unreachable"
    await minute(clock)
    const notice = await screen.findByText(/The engine that the amounts come from does not answer\./)
    expect(notice).toHaveTextContent(/What you see is as of \d\d:\d\d\. It is asked again by itself\./)
    expect(screen.getByText(/^6\.5 of 8 GPUs granted are used\./)).toBeVisible()
    engine.state.failure = null
    await minute(clock)
    expect(await screen.findByText(OF)).toBeVisible()
  })

  it("tells a change politely, and stays silent where there is none", async () => {
    const { engine, clock } = serveHeron()
    renderApp("/heron/team/vision")
    await screen.findByText(OF)
    await screen.findByText(/^6\.5 of 8 GPUs granted are used\./)
    const told = () => screen.queryByText(/^New amounts, as of \d\d:\d\d$/)
    await minute(clock)
    await waitFor(() => expect(screen.getByText(OF)).toBeVisible())
    expect(told()).toBeNull()
    engine.state.used = "7"
    await minute(clock)
    await waitFor(() => expect(told()).not.toBeNull())
    expect(told()?.closest("[role=status]")).not.toBeNull()
    expect(screen.getByText(/^7 of 8 GPUs granted are used\./)).toBeVisible()
  })
})
