import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Step, stepSchema } from "./allocation.ts"
import { fromDayNumber } from "./edtf.ts"
import { countDays, intersectDays, listPeriods, periodDays, periodOf, stepsOf } from "./period.ts"

const STEPS: readonly Step[] = stepSchema.options
const anyDayNumber = fc.integer({ min: -10_000, max: 40_000 })
const anyStep = fc.constantFrom(...STEPS)

describe("periodOf", () => {
  it("refuses what is no day", () => {
    for (const text of ["", "2020-04", "2023-02-29", "2020-04-01T00:00", "April"]) {
      expect(() => periodOf(text, "day")).toThrow(RangeError)
    }
  })

  it.each([
    ["2020-04-01", "day", "2020-04-01"],
    ["2020-04-01", "week", "2020-03-30"],
    ["2020-04-01", "month", "2020-04"],
    ["2020-03-30", "week", "2020-03-30"],
    ["2020-04-05", "week", "2020-03-30"],
    ["2020-04-06", "week", "2020-04-06"],
  ] as const)("puts %s, by %s, into %s", (day, step, period) => {
    expect(periodOf(day, step)).toBe(period)
  })

  it.each([
    ["2021-01-03", "2020-12-28", "the last day of week 53 of 2020"],
    ["2021-01-04", "2021-01-04", "the first day of week 1 of 2021"],
    ["2024-12-31", "2024-12-30", "a day of week 1 of the next year"],
    ["1969-12-28", "1969-12-22", "a Sunday before day number 0"],
    ["1969-12-29", "1969-12-29", "a Monday before day number 0"],
  ])("puts %s into the ISO week from %s: %s", (day, monday) => {
    expect(periodOf(day, "week")).toBe(monday)
  })
})

describe("periodDays", () => {
  it.each([
    ["2020-04-01", "day", "2020-04-01", "2020-04-01"],
    ["2020-12-28", "week", "2020-12-28", "2021-01-03"],
    ["2020-12", "month", "2020-12-01", "2020-12-31"],
    ["2020-02", "month", "2020-02-01", "2020-02-29"],
    ["2021-02", "month", "2021-02-01", "2021-02-28"],
    ["2100-02", "month", "2100-02-01", "2100-02-28"],
  ] as const)("says that %s, by %s, lasts from %s to %s", (period, step, from, to) => {
    expect(periodDays(period, step)).toEqual({ from, to })
  })

  it("refuses a name of another step", () => {
    expect(() => periodDays("2020-04-01", "month")).toThrow(RangeError)
    expect(() => periodDays("2020-13", "month")).toThrow(RangeError)
    expect(() => periodDays("2020-04", "day")).toThrow(RangeError)
    expect(() => periodDays("2020-04-01", "week")).toThrow(RangeError)
  })
})

describe("listPeriods", () => {
  it("is empty when the range ends before it begins", () => {
    expect(listPeriods("2020-04-02", "2020-04-01", "day")).toEqual([])
  })

  it("names the one period of one day", () => {
    expect(STEPS.map((step) => listPeriods("2020-04-01", "2020-04-01", step))).toEqual([
      ["2020-04-01"],
      ["2020-03-30"],
      ["2020-04"],
    ])
  })

  it("crosses the end of a year and a leap day", () => {
    expect(listPeriods("2019-12-30", "2020-01-02", "day")).toEqual([
      "2019-12-30",
      "2019-12-31",
      "2020-01-01",
      "2020-01-02",
    ])
    expect(listPeriods("2020-12-31", "2021-01-04", "week")).toEqual(["2020-12-28", "2021-01-04"])
    expect(listPeriods("2020-11-30", "2021-01-01", "month")).toEqual(["2020-11", "2020-12", "2021-01"])
    expect(listPeriods("2020-02-28", "2020-03-01", "day")).toEqual(["2020-02-28", "2020-02-29", "2020-03-01"])
  })

  it("gives every day of a range to exactly one period", () => {
    fc.assert(
      fc.property(anyDayNumber, fc.integer({ min: 0, max: 200 }), anyStep, (first, length, step) => {
        const range = { from: fromDayNumber(first), to: fromDayNumber(first + length) }
        const periods = listPeriods(range.from, range.to, step)
        const days = Array.from({ length: length + 1 }, (_, offset) => fromDayNumber(first + offset))
        expect(new Set(periods).size).toBe(periods.length)
        expect([...new Set(days.map((day) => periodOf(day, step)))]).toEqual(periods)
        const counted = periods.map((period) => {
          const shared = intersectDays(periodDays(period, step), range)
          return shared === null ? 0 : countDays(shared)
        })
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(length + 1)
      }),
    )
  })

  it("names periods whose own days lead back to them", () => {
    fc.assert(
      fc.property(anyDayNumber, anyStep, (dayNumber, step) => {
        const period = periodOf(fromDayNumber(dayNumber), step)
        const { from, to } = periodDays(period, step)
        expect([periodOf(from, step), periodOf(to, step)]).toEqual([period, period])
      }),
    )
  })
})

describe("countDays and intersectDays", () => {
  it("count both ends and know an empty span", () => {
    expect(countDays({ from: "2020-04-01", to: "2020-04-01" })).toBe(1)
    expect(countDays({ from: "2020-04-02", to: "2020-04-01" })).toBe(0)
  })

  it("treat a missing end as open", () => {
    const april = { from: "2020-04-01", to: "2020-04-30" }
    expect(intersectDays(april, { from: null, to: null })).toEqual(april)
    expect(intersectDays(april, { from: "2020-04-17", to: null })).toEqual({
      from: "2020-04-17",
      to: "2020-04-30",
    })
    expect(intersectDays(april, { from: null, to: "2020-03-31" })).toBeNull()
  })
})

describe("stepsOf", () => {
  it("offers no step finer than the record and no month made of weeks", () => {
    expect(stepsOf("day")).toEqual(["day", "week", "month"])
    expect(stepsOf("week")).toEqual(["week"])
    expect(stepsOf("month")).toEqual(["month"])
  })
})
