import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DAY_TICKS_BELOW, monthTicks, tickDay, timeTicks } from "./time-ticks.ts"

const on = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const months = (from: string, to: string, most: number) =>
  monthTicks(on(from), on(to), most).map((tick) => tickDay(tick).slice(0, 7))

const span = fc
  .record({ from: fc.integer({ min: on("2013-01-01"), max: on("2026-01-01") }), length: fc.nat(6000) })
  .map(({ from, length }) => [from, from + length] as const)

describe("monthTicks", () => {
  it("has none where no month begins", () => {
    expect(months("2022-01-02", "2022-01-31", 8)).toEqual([])
    expect(months("2022-02-01", "2022-01-01", 8)).toEqual([])
  })

  it("takes in a month that begins on the first or on the last day", () => {
    expect(months("2022-01-01", "2022-01-01", 8)).toEqual(["2022-01"])
    expect(months("2021-12-31", "2022-02-01", 8)).toEqual(["2022-01", "2022-02"])
  })

  it("widens its steps, counted from January, until there are few enough", () => {
    expect(months("2021-10-01", "2022-05-31", 8)).toHaveLength(8)
    expect(months("2021-10-01", "2023-08-31", 8)).toEqual([
      ...["2021-10", "2022-01", "2022-04", "2022-07", "2022-10", "2023-01", "2023-04", "2023-07"],
    ])
    expect(months("2021-10-01", "2023-08-31", 4)).toEqual(["2022-01", "2022-07", "2023-01", "2023-07"])
    expect(months("2013-12-01", "2026-05-31", 8)).toHaveLength(7)
  })

  it("gives first days of months inside the span, in even steps, never too many", () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 3, max: 12 }), ([from, to], most) => {
        const ticks = monthTicks(from, to, most)
        expect(ticks.length).toBeLessThanOrEqual(most)
        expect(ticks.every((tick) => tick >= from && tick <= to && tickDay(tick).endsWith("-01"))).toBe(true)
        const places = ticks.map(
          (tick) => Number(tickDay(tick).slice(0, 4)) * 12 + Number(tickDay(tick).slice(5, 7)),
        )
        const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
        expect(new Set(steps).size).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe("timeTicks", () => {
  it("marks every day of a few, then even steps of days from the first one on", () => {
    expect(timeTicks(100, 99, 8)).toEqual([])
    expect(timeTicks(100, 100, 8)).toEqual([100])
    expect(timeTicks(100, 107, 8)).toEqual([100, 101, 102, 103, 104, 105, 106, 107])
    expect(timeTicks(100, 108, 8)).toEqual([100, 102, 104, 106, 108])
    expect(timeTicks(0, DAY_TICKS_BELOW - 2, 8)).toEqual([0, 14, 28, 42, 56, 70, 84, 98])
  })

  it("marks months where the span is long", () => {
    const [from, to] = [on("2020-04-01"), on("2020-09-28")]
    expect(timeTicks(from, to, 8)).toEqual(monthTicks(from, to, 8))
  })

  it("stays inside the span and below its limit", () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 4, max: 12 }), ([from, to], most) => {
        const ticks = timeTicks(from, to, most)
        expect(ticks.length).toBeLessThanOrEqual(most)
        expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true)
      }),
    )
  })
})
