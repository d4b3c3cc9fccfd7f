import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { dayOfIso, openZone } from "#importers/zone.ts"
import type { AllocationFile } from "#model/allocation.ts"
import { readFrozen } from "#testing/frozen.ts"
import { type EngineAnswer, EngineError, readAnswer } from "./answer.ts"
import { type DayRun, toDayRuns } from "./day-runs.ts"
import { PRESETS } from "./presets.ts"
import { readDays } from "./read-days.ts"

const read = (name: string): EngineAnswer =>
  readAnswer(JSON.parse(readFileSync(`src/importers/prometheus/fixtures/${name}.json`, "utf8")))
const run = (from: string, to: string): DayRun =>
  toDayRuns(openZone("UTC"), dayOfIso(from), dayOfIso(to), 400)[0] as DayRun
const MAY = run("2020-05-01", "2020-05-31")
const AUTUMN = run("2026-10-31", "2026-11-01")
const alone = (name: string) => ({ mean: read(name), hours: null })
const one = (labels: Record<string, string>, ...points: [number, number][]): EngineAnswer => ({
  series: [{ labels, points }],
  warnings: [],
})

describe("readDays", () => {
  it("gives days without amounts where there are no answers", () => {
    const [day] = readDays(run("2020-05-01", "2020-05-01"), {}, PRESETS.kueue)
    expect(day).toEqual({ amounts: {}, hours: {}, length: 24, warnings: [] })
  })

  it("gives May of Helios exactly as the bundle has it", () => {
    const days = readDays(
      MAY,
      { granted: alone("granted-daily"), used: alone("used-daily"), queued: alone("queued-daily") },
      PRESETS.kueue,
    )
    const file = readFrozen<AllocationFile>("helios-earth/allocations.json")
    let compared = 0
    for (const series of file.series)
      for (const measure of ["granted", "used", "queued"] as const)
        MAY.days.forEach((day, index) => {
          const amount = series[measure]?.[file.periods.indexOf(day)] ?? null
          if (amount === null) return
          const told = days[index]?.amounts[measure]?.[series.lab]
          // the bundle keeps hundredths; on 24 May the engine has a sample a minute
          const hundredths = typeof told === "number" ? Math.round(told * 100) / 100 : told
          expect([series.lab, day, hundredths]).toEqual([series.lab, day, amount])
          compared++
        })
    expect(compared).toBe(775 + 496 + 496)
  })

  it("tells what is no number, no limit, and noise of the arithmetic", () => {
    const [may] = readDays(MAY, { used: alone("used-daily") }, PRESETS.kueue)
    expect(may?.amounts.used?.["odd-no-cohort"]).toBe("nan")
    const [day] = readDays(
      AUTUMN,
      { granted: alone("kai-deserved"), used: alone("kai-allocated") },
      PRESETS.kai,
    )
    expect(day?.amounts.granted).toEqual({ language: 32, research: 48, scratch: "unlimited", vision: 16 })
    expect(day?.amounts.used).toMatchObject({ language: 28.75, scratch: 3.75 })
    const infinite = readDays(run("2020-05-01", "2020-05-05"), { granted: alone("infinity") }, PRESETS.kueue)
    expect(infinite.map(({ amounts }) => amounts.granted)).toEqual(
      Array(5).fill({ vc6YE: "unlimited", vchbv: "unlimited" }),
    )
    expect(
      readDays(
        run("1970-01-01", "1970-01-01"),
        { granted: { mean: one({ queue_name: "a" }, [86_399.999, 9.3e18]), hours: null } },
        PRESETS.kai,
      )[0]?.amounts.granted,
    ).toEqual({ a: "unlimited" })
  })

  it("keeps a warning with every day of its answer", () => {
    const days = readDays(run("2020-05-23", "2020-05-25"), { granted: alone("warnings") }, PRESETS.kueue)
    expect(days.map(({ warnings }) => warnings.length)).toEqual([1, 1, 1])
  })

  it("refuses times that were not asked for: an engine that moves them gives means of other days", () => {
    const whole = run("2020-04-01", "2020-09-28")
    expect(() =>
      readDays(whole, { granted: alone("vm-whole-granted-daily-shifted") }, PRESETS.kueue),
    ).toThrow(EngineError)
    expect(() =>
      readDays(
        run("1970-01-01", "1970-01-01"),
        { granted: { mean: one({}, [86_400, 1]), hours: null } },
        PRESETS.kai,
      ),
    ).toThrow("1970-01-02T00:00:00.000Z")
  })

  it("refuses two series of one lab: adding them up would be a guess", () => {
    const { series } = one({ queue_name: "a" }, [86_399.999, 1])
    const twice = { mean: { series: [...series, ...series], warnings: [] }, hours: null }
    expect(() => readDays(run("1970-01-01", "1970-01-01"), { granted: twice }, PRESETS.kai)).toThrow(
      "two series for “a”",
    )
  })

  it("takes any name for a name", () => {
    const odd = { mean: one({ queue_name: "__proto__" }, [86_399.999, 1]), hours: null }
    const [day] = readDays(run("1970-01-01", "1970-01-01"), { granted: odd }, PRESETS.kai)
    expect(Object.entries(day?.amounts.granted ?? {})).toEqual([["__proto__", 1]])
  })
})
