import { describe, expect, it } from "vitest"
import { createClock, createEngine, createStore, MAPPING } from "./engine.fixture.ts"
import { createEngineDays, type EngineDaysOptions } from "./engine-days.ts"

function open(more: Partial<EngineDaysOptions> & { engine?: ReturnType<typeof createEngine> } = {}) {
  const { engine = createEngine(), ...options } = more
  const clock = createClock("2026-11-02T14:05:00Z")
  const store = createStore()
  const days = createEngineDays({
    ...{ mapping: MAPPING, zone: "UTC", from: "2026-10-28", to: null, everySeconds: 60 },
    ...{ ask: engine.ask, now: clock.now, store },
    ...options,
  })
  return { days, engine, clock, store }
}
const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString()

describe("createEngineDays", () => {
  it("knows nothing, and has asked for nothing, before it is asked", () => {
    const { days, engine } = open()
    expect([days.list(), days.state().asOf, engine.asked]).toEqual([[], null, []])
  })

  it("asks for past days once, and keeps those that are whole", async () => {
    const { days, engine, store } = open()
    await Promise.all([days.ensure({}), days.ensure({ from: "2026-10-30" })])
    await days.ensure({})
    expect(engine.asked).toHaveLength(3)
    expect(Object.keys(store.kept)).toHaveLength(5)
    expect(days.list().map(({ day, told }) => [day, told?.amounts.granted?.vision])).toEqual(
      ["2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31", "2026-11-01"].map((day) => [day, 8]),
    )
  })

  it("asks only for the range that is wanted, and for the rest when that is", async () => {
    const { days, engine } = open({ from: "2026-01-01" })
    await days.ensure({ from: "2026-03-01", to: "2026-03-02" })
    expect(engine.asked.map(({ start, end }) => [dayOf(start), dayOf(end)])[0]).toEqual([
      "2026-03-01T23:59:59.999Z",
      "2026-03-02T23:59:59.999Z",
    ])
    await days.ensure({})
    expect(days.list()).toHaveLength(305)
    expect(engine.asked.every(({ start, end }) => end - start <= 90 * 86_400)).toBe(true)
  })

  it("asks for the present day up to now, at most once a minute, however many ask", async () => {
    const { days, engine, clock } = open()
    await Promise.all([days.refresh(), days.refresh(), days.refresh()])
    const [first] = engine.asked
    expect(engine.asked).toHaveLength(3)
    expect(first).toMatchObject({ query: `granted[${14 * 60 + 5}m]`, start: clock.now(), end: clock.now() })
    clock.pass(59)
    await days.refresh()
    expect(engine.asked).toHaveLength(3)
    clock.pass(1)
    await days.refresh()
    expect(engine.asked).toHaveLength(6)
    expect(days.state().asOf).toBe(clock.now())
  })

  it("asks again for yesterday, which was not whole, and then no more", async () => {
    const { days, engine, clock, store } = open()
    await days.refresh()
    clock.set("2026-11-03T00:20:00Z")
    await days.refresh()
    expect(
      days
        .list()
        .map(({ day }) => day)
        .slice(-2),
    ).toEqual(["2026-11-02", "2026-11-03"])
    expect(Object.keys(store.kept)).toEqual(["2026-11-02"])
    const before = engine.asked.length
    clock.pass(60)
    await days.refresh()
    expect(engine.asked.slice(before).every(({ start }) => start === clock.now())).toBe(true)
  })

  it("keeps no day that the engine warned of, and asks for it again", async () => {
    const { days, engine, store, clock } = open()
    engine.state.warnings = ["store down"]
    await days.ensure({})
    expect([Object.keys(store.kept), days.list()[0]?.told?.warnings]).toEqual([[], ["store down"]])
    engine.state.warnings = []
    clock.pass(60)
    await days.refresh()
    expect(Object.keys(store.kept)).toHaveLength(5)
    expect(days.list()[0]?.told?.warnings).toEqual([])
  })

  it("goes on from what was kept, without the engine", async () => {
    const first = open()
    await first.days.ensure({})
    const { days, engine } = open({ store: first.store })
    await days.ensure({})
    expect(engine.asked).toEqual([])
    expect(days.list()).toHaveLength(5)
  })

  it("says why the engine failed, asks a dead one once for many readers, and forgets it when it is back", async () => {
    const { days, engine, clock } = open()
    engine.state.failure = "unreachable"
    await expect(days.ensure({})).rejects.toThrow("told to fail")
    await expect(days.ensure({})).rejects.toThrow("it failed a moment ago")
    expect(engine.asked).toHaveLength(1)
    expect(days.state()).toMatchObject({ asOf: null, failure: "unreachable" })
    expect(days.hasHole({})).toBe(true)
    engine.state.failure = null
    clock.pass(6)
    await days.ensure({})
    expect(days.state().failure).toBeNull()
    expect(days.hasHole({})).toBe(false)
  })

  it("keeps the last answer of the present day where the next one fails", async () => {
    const { days, engine, clock } = open()
    await days.refresh()
    const asOf = days.state().asOf
    engine.state.failure = "slow"
    clock.pass(60)
    await expect(days.refresh()).rejects.toThrow()
    expect(days.state()).toMatchObject({ asOf, failure: "slow" })
    expect(days.list().at(-1)?.day).toBe("2026-11-02")
  })

  it("finds the first day of an engine whose record nobody has dated", async () => {
    const { days } = open({ from: null })
    await days.ensure({})
    expect(days.begin()).toBe("2026-10-01")
    expect(days.list()[0]?.day).toBe("2026-10-01")
  })

  it("begins today where the engine has nothing at all", async () => {
    const { days } = open({ from: null, engine: createEngine("2030-01-01", "2030-01-01") })
    await days.ensure({})
    expect(days.begin()).toBe("2026-11-02")
  })

  it("asks for no present day of a record that has ended", async () => {
    const { days, engine } = open({ to: "2026-10-30" })
    await days.refresh()
    expect(engine.asked).toEqual([])
    await days.ensure({})
    expect(days.list().at(-1)?.day).toBe("2026-10-30")
    expect(days.goesOn()).toBe(false)
  })
})
