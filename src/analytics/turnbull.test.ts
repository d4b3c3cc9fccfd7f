import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { kaplanMeier } from "./kaplan-meier.ts"
import { readReference } from "./reference/read-reference.ts"
import { type CensoredInterval, turnbull } from "./turnbull.ts"

interface Expected {
  innermost: { left: number[]; right: (number | null)[]; mass: number[]; survAfter: number[] }
  logLik: number
}
const reference = readReference<{ left: number[]; right: (number | null)[] }, Expected>("turnbull")

const exact = (time: number): CensoredInterval => ({ left: time, right: time })
const interval = (left: number, right: number): CensoredInterval => ({ left, right })
const censored = (left: number): CensoredInterval => ({ left, right: Number.POSITIVE_INFINITY })
const rows = (...observations: CensoredInterval[]) =>
  turnbull(observations).intervals.map(({ left, right, mass }) => [left, right, Number(mass.toFixed(9))])
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

describe("turnbull", () => {
  test("of nobody has no intervals", () => {
    expect(turnbull([])).toEqual({ intervals: [], logLikelihood: 0, kuhnTuckerError: 0 })
  })
  test("of one observation puts all mass there", () => {
    expect(rows(exact(3))).toEqual([[3, 3, 1]])
    expect(rows(interval(3, 8))).toEqual([[3, 8, 1]])
    expect(rows(censored(3))).toEqual([[3, Number.POSITIVE_INFINITY, 1]])
    expect(rows(exact(0))).toEqual([[0, 0, 1]])
  })
  test("reads (a, b] as holding b and not a", () => {
    expect(rows(interval(2, 5), exact(5))).toEqual([[5, 5, 1]])
    expect(rows(exact(5), interval(5, 8))).toEqual([
      [5, 5, 0.5],
      [5, 8, 0.5],
    ])
    expect(rows(exact(0), interval(0, 8))).toEqual([
      [0, 0, 0.5],
      [0, 8, 0.5],
    ])
    expect(rows(exact(5), censored(5))).toEqual([
      [5, 5, 0.5],
      [5, Number.POSITIVE_INFINITY, 0.5],
    ])
  })
  test("lists an innermost interval without mass, too", () => {
    expect(
      rows(
        interval(1, 3),
        interval(1, 3),
        interval(2, 5),
        interval(2, 5),
        interval(4, 7),
        interval(6, 8),
        interval(6, 8),
        interval(6, 8),
      ),
    ).toEqual([
      [2, 3, 0.5],
      [4, 5, 0],
      [6, 7, 0.5],
    ])
  })
  test("refuses what is no interval of times", () => {
    for (const wrong of [
      interval(5, 4),
      interval(-1, 4),
      interval(Number.NaN, 4),
      interval(1, Number.NaN),
      exact(Number.POSITIVE_INFINITY),
    ]) {
      expect(() => turnbull([exact(1), wrong])).toThrow(RangeError)
    }
  })
})

describe("reference values of R", () => {
  test.each(reference)("$id", ({ input, expected }) => {
    const observations = input.left.map((left, i) =>
      interval(left, input.right[i] ?? Number.POSITIVE_INFINITY),
    )
    const { intervals, logLikelihood } = turnbull(observations)
    const { left, right, mass, survAfter } = expected.innermost
    expect(intervals.map((each) => each.left)).toEqual(left)
    expect(intervals.map((each) => each.right)).toEqual(right.map((end) => end ?? Number.POSITIVE_INFINITY))
    let survival = 1
    for (const [j, each] of intervals.entries()) {
      survival -= each.mass
      expect(Math.abs(each.mass - (mass[j] ?? Number.NaN))).toBeLessThan(1e-6)
      expect(Math.abs(survival - (survAfter[j] ?? Number.NaN))).toBeLessThan(1e-6)
    }
    expect(Math.abs(logLikelihood - expected.logLik)).toBeLessThan(1e-6)
  })
})

describe("for any intervals", () => {
  const anyInterval = fc.oneof(
    fc.nat(12).map(exact),
    fc.nat(12).map(censored),
    fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 8 })).map(([left, width]) => interval(left, left + width)),
  )
  const observations = fc.array(anyInterval, { minLength: 1, maxLength: 30 })

  test("masses are probabilities that sum to one, at the maximum", () => {
    fc.assert(
      fc.property(observations, (data) => {
        const { intervals, kuhnTuckerError } = turnbull(data)
        expect(sum(intervals.map(({ mass }) => mass))).toBeCloseTo(1, 12)
        for (const { mass } of intervals) expect(mass).toBeGreaterThanOrEqual(0)
        expect(kuhnTuckerError).toBeLessThan(1e-9)
      }),
    )
  })
  test("no other masses on the same intervals are likelier", () => {
    const masses = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 })
    fc.assert(
      fc.property(observations, masses, (data, weights) => {
        const { intervals, logLikelihood } = turnbull(data)
        const other = weights.slice(0, intervals.length)
        const total = sum(other)
        const logLikelihoods = data.map(({ left, right }) => {
          const inside = intervals.map((each) =>
            left === right
              ? each.left === left && each.right === left
              : each.right <= right && (each.left > left || (each.left === left && each.right > left)),
          )
          return Math.log(sum(other.filter((_, j) => inside[j])) / total)
        })
        expect(sum(logLikelihoods)).toBeLessThanOrEqual(logLikelihood + 1e-9)
      }),
    )
  })
  test("the order of the data does not matter", () => {
    fc.assert(
      fc.property(observations, (data) => {
        const [one, other] = [turnbull(data).intervals, turnbull(data.toReversed()).intervals]
        expect(other.map(({ left, right }) => [left, right])).toEqual(
          one.map(({ left, right }) => [left, right]),
        )
        for (const [j, { mass }] of other.entries()) expect(mass).toBeCloseTo(one[j]?.mass ?? Number.NaN, 6)
      }),
    )
  })
  test("exact and right-censored times give the falls of Kaplan–Meier", () => {
    const rightCensored = fc.array(fc.record({ time: fc.nat(12), event: fc.boolean() }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(rightCensored, (data) => {
        const { intervals } = turnbull(data.map(({ time, event }) => (event ? exact(time) : censored(time))))
        let before = 1
        const falls = kaplanMeier(data).points.flatMap(({ time, events, survival }) => {
          const fall = { time, mass: before - survival }
          before = survival
          return events > 0 ? [fall] : []
        })
        const points = intervals.filter(({ right }) => right < Number.POSITIVE_INFINITY)
        expect(points.map(({ left }) => left)).toEqual(falls.map(({ time }) => time))
        for (const [j, { mass }] of points.entries())
          expect(mass).toBeCloseTo(falls[j]?.mass ?? Number.NaN, 8)
      }),
    )
  })
})

describe("1,000 intervals", () => {
  /** A fixed sequence of evenly spread numbers in [0, 1): no chance, the same data in every run. */
  const spread = (i: number, step: number) => (i * step) % 1
  const shapes: Record<string, (i: number) => CensoredInterval> = {
    overlapping: (i) => {
      const time = -20 * Math.log(1 - spread(i, 0.618_033_988_749))
      return interval(
        Math.max(0, time - 6 * spread(i, 0.414_213_562_373)),
        time + 6 * spread(i, 0.732_050_807_568),
      )
    },
    "a chain": (i) => interval(i, i + 1.5),
    "exact, interval and censored": (i) => {
      const time = -20 * Math.log(1 - spread(i, 0.618_033_988_749))
      const width = 8 * spread(i, 0.414_213_562_373)
      if (i % 4 === 0) return exact(time)
      return i % 4 === 1 ? censored(time) : interval(Math.max(0, time - width), time + 8 - width)
    },
  }
  test.each(Object.keys(shapes))("%s: to 1e-6 of the conditions of the maximum within a second", (name) => {
    const data = Array.from({ length: 1000 }, (_, i) => shapes[name]?.(i) ?? expect.fail(name))
    const started = performance.now()
    const { kuhnTuckerError } = turnbull(data)
    const tookMs = performance.now() - started
    expect(kuhnTuckerError).toBeLessThan(1e-6)
    expect(tookMs).toBeLessThan(1000)
  })
})
