import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dayOfIso, openZone } from "#importers/zone.ts"
import { halve, timeOf, toDayRuns } from "./day-runs.ts"

const runs = (zone: string, from: string, to: string, most = 400) =>
  toDayRuns(openZone(zone), dayOfIso(from), dayOfIso(to), most)
const isoOf = (seconds: number) => new Date(Math.round(seconds * 1000)).toISOString()

describe("toDayRuns", () => {
  it("has none where the range ends before it begins", () => {
    expect(runs("UTC", "2020-05-02", "2020-05-01")).toEqual([])
  })

  it("asks a millisecond before each midnight", () => {
    const [run] = runs("UTC", "2020-05-01", "2020-05-31")
    expect([isoOf(run?.start ?? 0), isoOf(run?.end ?? 0), run?.days.length]).toEqual([
      "2020-05-01T23:59:59.999Z",
      "2020-05-31T23:59:59.999Z",
      31,
    ])
  })

  it("asks by itself for a day on which clocks change, over the hours that it has", () => {
    const found = runs("Europe/Berlin", "2026-10-24", "2026-10-26")
    expect(found.map(({ days, seconds, end }) => [days, seconds / 3600, isoOf(end)])).toEqual([
      [["2026-10-24"], 24, "2026-10-24T21:59:59.999Z"],
      [["2026-10-25"], 25, "2026-10-25T22:59:59.999Z"],
      [["2026-10-26"], 24, "2026-10-26T22:59:59.999Z"],
    ])
    expect(runs("Europe/Berlin", "2026-03-29", "2026-03-29")[0]?.seconds).toBe(23 * 3600)
    expect(runs("Australia/Lord_Howe", "2026-04-05", "2026-04-05")[0]?.seconds).toBe(24.5 * 3600)
  })

  it("names every day once, in order, at the end of that day, in any zone and length of runs", () => {
    const zones = fc.constantFrom(
      "UTC",
      "Europe/Paris",
      "America/New_York",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    )
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 25_000 }),
        fc.nat(500),
        fc.integer({ min: 1, max: 90 }),
        (name, first, more, most) => {
          const zone = openZone(name)
          const found = toDayRuns(zone, first, first + more, most)
          const days = found.flatMap(({ days }) => days)
          expect(days).toEqual([...new Set(days)].toSorted())
          expect(days).toHaveLength(more + 1)
          for (const run of found)
            run.days.forEach((day, index) => {
              expect(timeOf(run, index)).toBeCloseTo(zone.startOfDay(dayOfIso(day) + 1) - 0.001, 3)
            })
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe("halve", () => {
  it("gives the same days, and nothing of a single one", () => {
    const [run] = runs("UTC", "2020-05-01", "2020-05-05")
    const halves = halve(run as NonNullable<typeof run>)
    expect(halves?.map(({ days }) => days.length)).toEqual([2, 3])
    expect(halves?.[1]).toEqual(runs("UTC", "2020-05-03", "2020-05-05")[0])
    expect(halve(runs("UTC", "2020-05-01", "2020-05-01")[0] as NonNullable<typeof run>)).toBeNull()
  })
})
