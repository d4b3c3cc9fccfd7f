import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type KaplanMeierOptions, kaplanMeier, medianTime } from "./kaplan-meier.ts"
import { expectAllClose, expectClose, readReference } from "./reference/read-reference.ts"
import { restrictedMean } from "./restricted-mean.ts"
import type { SurvivalObservation } from "./risk-table.ts"

interface Limits {
  lower: (number | null)[]
  upper: (number | null)[]
  medianLower: number | null
  medianUpper: number | null
}
interface Expected {
  time: number[]
  nRisk: number[]
  nEvent: number[]
  nCensor: number[]
  surv: number[]
  stdErr: (number | null)[]
  logLog: Limits
  log: Limits
  median: number | null
  medianByQuantile: number | null
  restrictedMean: { tau: number; mean: number; stdErr: number }[]
}
const reference = readReference<
  { time: number[]; status: number[]; confLevel: number; tau: number[] },
  Expected
>("kaplan-meier")

const event = (time: number): SurvivalObservation => ({ time, event: true })
const censored = (time: number): SurvivalObservation => ({ time, event: false })
const survivals = (observations: SurvivalObservation[]) =>
  kaplanMeier(observations).points.map(({ time, survival }) => [time, survival])

describe("kaplanMeier", () => {
  test("of nobody has no points and no median", () => {
    expect(kaplanMeier([])).toEqual({ points: [], median: null, medianLower: null, medianUpper: null })
  })
  test("of one event falls to 0, where error and limits are not defined", () => {
    expect(kaplanMeier([event(5)])).toEqual({
      points: [
        {
          time: 5,
          atRisk: 1,
          events: 1,
          censored: 0,
          survival: 0,
          standardError: null,
          lower: null,
          upper: null,
        },
      ],
      median: 5,
      medianLower: null,
      medianUpper: null,
    })
  })
  test("of one censored time stays at 1", () => {
    const { points, median } = kaplanMeier([censored(5)])
    expect(points).toEqual([
      { time: 5, atRisk: 1, events: 0, censored: 1, survival: 1, standardError: 0, lower: null, upper: null },
    ])
    expect(median).toBeNull()
  })
  test("counts the censored at a time as at risk for its events", () => {
    expect(survivals([event(2), censored(2), event(3)])).toEqual([
      [2, 2 / 3],
      [3, 0],
    ])
  })
  test("refuses what is no time and no confidence", () => {
    for (const time of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => kaplanMeier([event(time)])).toThrow(RangeError)
    }
    for (const confidence of [0, 1, 95, Number.NaN]) {
      expect(() => kaplanMeier([event(1)], { confidence })).toThrow(RangeError)
    }
  })
})

describe("medianTime", () => {
  const points = (...survival: (number | null)[]) =>
    survival.map((value, index) => ({ time: index + 1, survival: value }))
  test("is not reached above one half", () => {
    expect(medianTime([])).toBeNull()
    expect(medianTime(points(0.9, 0.51, null))).toBeNull()
  })
  test("is the first time below one half", () => {
    expect(medianTime(points(0.9, 0.49, 0.2))).toBe(2)
  })
  test("is the middle of a rest on one half, rounding apart", () => {
    expect(medianTime(points(0.75, 0.5, 0.5, 0.25))).toBe(3)
    expect(medianTime(points(0.75, 0.5 + 1e-9, null, 0.25))).toBe(3)
  })
  test("is the beginning of a rest that does not end", () => {
    expect(medianTime(points(0.75, 0.5, 0.5))).toBe(2)
  })
})

describe("reference values of R", () => {
  test.each(reference)("$id", ({ input, expected }) => {
    const observations = input.time.map((time, index) => ({ time, event: input.status[index] === 1 }))
    const estimate = (limits: NonNullable<KaplanMeierOptions["limits"]>) =>
      kaplanMeier(observations, { confidence: input.confLevel, limits })
    const { points, median } = estimate("log-log")
    expect(points.map(({ time }) => time)).toEqual(expected.time)
    expect(points.map(({ atRisk }) => atRisk)).toEqual(expected.nRisk)
    expect(points.map(({ events }) => events)).toEqual(expected.nEvent)
    expect(points.map(({ censored }) => censored)).toEqual(expected.nCensor)
    expectAllClose(
      points.map(({ survival }) => survival),
      expected.surv,
    )
    expectAllClose(
      points.map(({ standardError }) => standardError),
      expected.stdErr,
    )
    expectClose(median, expected.median)
    for (const [limits, wanted] of [
      ["log-log", expected.logLog],
      ["log", expected.log],
    ] as const) {
      const curve = estimate(limits)
      expectAllClose(
        curve.points.map(({ lower }) => lower),
        wanted.lower,
      )
      expectAllClose(
        curve.points.map(({ upper }) => upper),
        wanted.upper,
      )
      expectClose(curve.medianLower, wanted.medianLower)
      expectClose(curve.medianUpper, wanted.medianUpper)
    }
    for (const { tau, mean, stdErr } of expected.restrictedMean) {
      const restricted = restrictedMean({ points }, tau)
      expectClose(restricted.mean, mean)
      expectClose(restricted.standardError, stdErr)
    }
  })
})

describe("for any data", () => {
  const observation = fc.record({ time: fc.nat(15), event: fc.boolean() })
  const observations = fc.array(observation, { minLength: 1, maxLength: 40 })

  test("survival never rises and stays within its limits", () => {
    fc.assert(
      fc.property(observations, fc.constantFrom("log", "log-log"), (data, limits) => {
        let before = 1
        for (const { survival, lower, upper } of kaplanMeier(data, { limits }).points) {
          expect(survival).toBeLessThanOrEqual(before)
          expect(survival).toBeGreaterThanOrEqual(0)
          expect(lower ?? survival).toBeLessThanOrEqual(survival + 1e-12)
          expect(upper ?? survival).toBeGreaterThanOrEqual(survival - 1e-12)
          before = survival
        }
      }),
    )
  })
  test("the order of the data does not matter", () => {
    fc.assert(
      fc.property(observations, (data) => {
        expect(kaplanMeier(data.toReversed())).toEqual(kaplanMeier(data))
      }),
    )
  })
  test("without censoring it is one minus the empirical distribution, with the binomial error", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { minLength: 1, maxLength: 40 }), (times) => {
        for (const { time, survival, standardError } of kaplanMeier(times.map(event)).points) {
          const share = times.filter((other) => other > time).length / times.length
          expectClose(survival, share)
          if (share > 0) expectClose(standardError, Math.sqrt((share * (1 - share)) / times.length))
        }
      }),
    )
  })
})
