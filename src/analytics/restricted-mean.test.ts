import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { kaplanMeier } from "./kaplan-meier.ts"
import { expectClose } from "./reference/read-reference.ts"
import { restrictedMean } from "./restricted-mean.ts"

const events = (...times: number[]) => kaplanMeier(times.map((time) => ({ time, event: true })))

// R's values are compared in kaplan-meier.test.ts, case by case with their curves
describe("restrictedMean", () => {
  test("of nobody is not defined", () => {
    expect(restrictedMean([], 10)).toEqual({ mean: null, standardError: null })
  })
  test("is the horizon itself before the first event, for certain", () => {
    expect(restrictedMean(events(5), 0)).toEqual({ mean: 0, standardError: 0 })
    expect(restrictedMean(events(5, 6), 4)).toEqual({ mean: 4, standardError: 0 })
  })
  test("is the mean of the times where all end before the horizon", () => {
    expectClose(restrictedMean(events(1, 2, 6), 10).mean, 3)
  })
  test("holds the curve at its last value", () => {
    expect(restrictedMean([{ time: 2, survival: 0.5 }], 10).mean).toBe(6)
  })
  test("has no standard error for a curve without counts", () => {
    expect(restrictedMean([{ time: 2, survival: 0.5 }], 10).standardError).toBeNull()
  })
  test("takes a curve or its points", () => {
    const curve = events(1, 2, 6)
    expect(restrictedMean(curve.points, 4)).toEqual(restrictedMean(curve, 4))
  })
  test("refuses a horizon that is none", () => {
    for (const horizon of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => restrictedMean(events(1), horizon)).toThrow(RangeError)
    }
  })
  test("without censoring is the mean of the times cut at the horizon", () => {
    const times = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(times, fc.nat(25), (data, horizon) => {
        const cut = data.reduce((sum, time) => sum + Math.min(time, horizon), 0) / data.length
        expectClose(restrictedMean(events(...data), horizon).mean, cut)
      }),
    )
  })
})
