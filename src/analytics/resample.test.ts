import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Step } from "#model/allocation.ts"
import { addDays } from "#model/edtf.ts"
import { listPeriods } from "#model/period.ts"
import { createResampler, type Lifetime } from "./resample.ts"

const ALWAYS: Lifetime = { from: null, to: null }

/** Resamples a daily record that begins on `firstDay`, over its whole length unless a range is given. */
function resampleDaily(
  firstDay: string,
  values: readonly (number | null)[],
  step: Step,
  { from, to, lifetime = ALWAYS }: { from?: string; to?: string; lifetime?: Lifetime } = {},
) {
  const lastDay = addDays(firstDay, values.length - 1)
  const periods = listPeriods(firstDay, lastDay, "day")
  const target = { step, from: from ?? firstDay, to: to ?? lastDay }
  const resampler = createResampler({ step: "day", periods }, target)
  return { periods: resampler.periods, ...resampler.resample(values, lifetime) }
}

describe("a daily record", () => {
  it("gives no period for an empty range", () => {
    expect(resampleDaily("2020-04-01", [1, 2], "day", { from: "2020-04-02", to: "2020-04-01" })).toEqual({
      periods: [],
      values: [],
      days: [],
    })
  })

  it("stays as it is by day", () => {
    expect(resampleDaily("2020-04-01", [128, null, 0.1], "day")).toEqual({
      periods: ["2020-04-01", "2020-04-02", "2020-04-03"],
      values: [128, null, 0.1],
      days: [1, 0, 1],
    })
  })

  it("is averaged over the recorded days of a week only", () => {
    const week = [8, null, 16, null, null, 24, 0]
    expect(resampleDaily("2020-04-06", week, "week")).toEqual({
      periods: ["2020-04-06"],
      values: [(8 + 16 + 24 + 0) / 4],
      days: [4],
    })
  })

  it("stays null where every day of a period is null: resampling never invents", () => {
    const twoWeeks = [...Array.from({ length: 7 }, () => null), ...Array.from({ length: 7 }, () => 8)]
    expect(resampleDaily("2020-04-06", twoWeeks, "week")).toMatchObject({ values: [null, 8], days: [0, 7] })
  })

  it("keeps a recorded zero apart from nothing recorded", () => {
    expect(resampleDaily("2020-04-06", [0, null], "week")).toMatchObject({ values: [0], days: [1] })
  })

  it("averages only the days inside a range that cuts the first and the last period", () => {
    const april = Array.from({ length: 30 }, (_, index) => index + 1)
    expect(resampleDaily("2020-04-01", april, "week", { from: "2020-04-04", to: "2020-04-07" })).toEqual({
      periods: ["2020-03-30", "2020-04-06"],
      values: [4.5, 6.5],
      days: [2, 2],
    })
  })

  it("gives periods beyond the record as null", () => {
    expect(resampleDaily("2020-04-01", [8], "month", { from: "2020-03-15", to: "2020-05-02" })).toEqual({
      periods: ["2020-03", "2020-04", "2020-05"],
      values: [null, 8, null],
      days: [0, 1, 0],
    })
  })

  it("knows nothing of a lab before its first day and after its last, which itself counts", () => {
    const lifetime = { from: "2020-04-02", to: "2020-04-04" }
    expect(resampleDaily("2020-04-01", [0, 8, 8, 0, 0], "day", { lifetime }).values).toEqual([
      null,
      8,
      8,
      0,
      null,
    ])
    expect(resampleDaily("2020-04-01", [0, 8, 8, 0, 0], "month", { lifetime })).toMatchObject({
      values: [16 / 3],
      days: [3],
    })
  })
})

describe("a monthly record", () => {
  const recorded = { step: "month", periods: ["2023-01", "2023-02", "2023-03"] } as const

  it("is given by month as recorded, with the calendar days inside the range", () => {
    const { periods, resample } = createResampler(recorded, {
      step: "month",
      from: "2023-01-10",
      to: "2023-03-18",
    })
    expect(periods).toEqual(["2023-01", "2023-02", "2023-03"])
    expect(resample([100, null, 0.3], ALWAYS)).toEqual({ values: [100, null, 0.3], days: [22, 0, 18] })
  })

  it("counts the days a lab existed in its first month", () => {
    const { resample } = createResampler(recorded, { step: "month", from: "2023-01-01", to: "2023-03-31" })
    expect(resample([100, 100, 100], { from: "2023-02-27", to: null })).toEqual({
      values: [null, 100, 100],
      days: [0, 2, 31],
    })
  })

  it.each(["day", "week"] as const)("refuses to be given by %s, which would invent", (step) => {
    expect(() => createResampler(recorded, { step, from: "2023-01-01", to: "2023-03-31" })).toThrow(
      RangeError,
    )
  })
})

describe("for any daily record", () => {
  const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 120 })
  const anyStep = fc.constantFrom<Step>("day", "week", "month")

  it("the GPU-days and the recorded days add up to the same at every step", () => {
    fc.assert(
      fc.property(anyValues, anyStep, (values, step) => {
        const { values: means, days } = resampleDaily("2020-01-30", values, step)
        const recorded = values.filter((value) => value !== null)
        const gpuDays = means.reduce<number>((sum, mean, index) => sum + (mean ?? 0) * (days[index] ?? 0), 0)
        expect(days.reduce((sum, count) => sum + count, 0)).toBe(recorded.length)
        expect(gpuDays).toBeCloseTo(
          recorded.reduce((sum, value) => sum + value, 0),
          6,
        )
      }),
    )
  })

  it("a mean lies between the least and the greatest amount of its period, and is null only without days", () => {
    fc.assert(
      fc.property(anyValues, anyStep, (values, step) => {
        const recorded = values.filter((value) => value !== null)
        const { values: means, days } = resampleDaily("2020-01-30", values, step)
        means.forEach((mean, index) => {
          expect(mean === null).toBe(days[index] === 0)
          if (mean === null) return
          expect(mean).toBeGreaterThanOrEqual(Math.min(...recorded) - 1e-9)
          expect(mean).toBeLessThanOrEqual(Math.max(...recorded) + 1e-9)
        })
      }),
    )
  })
})
