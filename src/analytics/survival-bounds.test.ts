import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { readFrozen } from "#testing/frozen.ts"
import { countLeft, toIntervals } from "./departures.ts"
import { medianTime } from "./kaplan-meier.ts"
import { restrictedMean } from "./restricted-mean.ts"
import { type BoundedInterval, survivalBounds } from "./survival-bounds.ts"

/** The last point at or before `time`: what the curve says on that day. `null` before the curve begins. */
function pointAt<Point extends { time: number }>(curve: readonly Point[], time: number): Point | null {
  return curve.findLast((point) => point.time <= time) ?? null
}

const exact = (time: number): BoundedInterval => ({ left: time, right: time })
const interval = (left: number, right: number): BoundedInterval => ({ left, right })
const censored = (left: number): BoundedInterval => ({ left, right: Number.POSITIVE_INFINITY })
const falls = (intervals: BoundedInterval[]) => {
  const { earliest, latest } = survivalBounds(intervals, { resolution: 1 })
  return {
    earliest: earliest.map(({ time, gone }) => [time, gone]),
    latest: latest.map(({ time, gone }) => [time, gone]),
  }
}

describe("survivalBounds", () => {
  test("of nobody are empty", () => {
    expect(survivalBounds([])).toEqual({ earliest: [], latest: [] })
  })
  test("meet where all times are exact", () => {
    const { earliest, latest } = survivalBounds([exact(3), exact(3), exact(7), exact(0)])
    expect(earliest).toEqual([
      { time: 0, gone: 1, survival: 0.75 },
      { time: 3, gone: 3, survival: 0.25 },
      { time: 7, gone: 4, survival: 0 },
    ])
    expect(latest).toEqual(earliest)
  })
  test("of an interval lie a day after its beginning and on its end", () => {
    expect(falls([interval(2, 5)])).toEqual({
      earliest: [
        [0, 0],
        [3, 1],
      ],
      latest: [
        [0, 0],
        [5, 1],
      ],
    })
    expect(falls([interval(4, 5)])).toEqual({
      earliest: [
        [0, 0],
        [5, 1],
      ],
      latest: [
        [0, 0],
        [5, 1],
      ],
    })
  })
  test("of a censored time: from the day after possible, never certain", () => {
    expect(falls([censored(2)])).toEqual({
      earliest: [
        [0, 0],
        [3, 1],
      ],
      latest: [[0, 0]],
    })
  })
  test("count an interval closed at its beginning from there", () => {
    expect(falls([{ left: 0, right: 5, leftClosed: true }]).earliest).toEqual([[0, 1]])
  })
  test("in continuous time fall right after an interval's beginning, not on it", () => {
    for (const left of [0, 1.2, 1e9]) {
      const { earliest } = survivalBounds([interval(left, left + 0.5)])
      expect(pointAt(earliest, left)?.gone).toBe(0)
      expect(pointAt(earliest, left + 1e-6)?.gone).toBe(1)
    }
  })
  test("refuse what is no interval of times", () => {
    expect(() => survivalBounds([interval(5, 4)])).toThrow(RangeError)
  })
})

describe("on a record", () => {
  const read = <Row>(file: string) => readFrozen<Row[]>(`meta/${file}`)
  const people = new Map(read<Person>("people.json").map((person) => [person.id, person]))
  const papers = read<Paper>("papers.json")

  test("the curves give countLeft's least and most on every day, as known then or today", () => {
    for (const paper of papers) {
      for (const knownOn of [undefined, "2023-09-06", "2025-05-26"]) {
        const intervals = toIntervals(paper, people, { knownOn })
        const bounds = [survivalBounds(intervals), survivalBounds(intervals, { resolution: 1 })]
        for (let day = 0; day < 1700; day++) {
          const counted = countLeft(paper, people, addDays(paper.published, day), { knownOn })
          for (const { earliest, latest } of bounds) {
            const shown = { least: pointAt(latest, day)?.gone, most: pointAt(earliest, day)?.gone }
            if (shown.least !== counted.least || shown.most !== counted.most)
              expect([day, shown]).toEqual([day, counted])
          }
        }
      }
    }
  })
})

describe("for any intervals", () => {
  const anyInterval = fc.oneof(
    fc.nat(20).map(exact),
    fc.nat(20).map(censored),
    fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })).map(([left, width]) => interval(left, left + width)),
  )
  const widened = fc
    .array(fc.tuple(anyInterval, fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 20 })
    .map((rows) => ({
      narrow: rows.map(([narrow]) => narrow),
      wide: rows.map(([{ left, right }, before, after]) =>
        // (5, 6] does not hold the exact 5: an exact time is widened to begin before it
        interval(Math.max(0, left - (left === right ? before + 1 : before)), right + after),
      ),
    }))
    // nothing is before 0: an exact 0 can only stay as it is
    .filter(({ narrow, wide }) => narrow.every(({ left, right }, i) => right > 0 || wide[i]?.right === left))
  const options = fc.constantFrom({}, { resolution: 1 })

  test("survival never rises and the earliest curve is never above the latest", () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { minLength: 1 }), options, (data, option) => {
        const { earliest, latest } = survivalBounds(data, option)
        for (const curve of [earliest, latest]) {
          expect(curve.map(({ survival }) => survival)).toEqual(
            curve.map(({ survival }) => survival).sort((a, b) => b - a),
          )
        }
        for (let time = 0; time < 32; time += 0.5) {
          expect(pointAt(earliest, time)?.survival).toBeLessThanOrEqual(pointAt(latest, time)?.survival ?? -1)
        }
      }),
    )
  })
  test("widening an interval never narrows the bounds, nor the ranges of median and mean", () => {
    fc.assert(
      fc.property(widened, options, ({ narrow, wide }, option) => {
        const [inner, outer] = [survivalBounds(narrow, option), survivalBounds(wide, option)]
        for (let time = 0; time < 36; time += 0.5) {
          expect(pointAt(outer.earliest, time)?.survival).toBeLessThanOrEqual(
            pointAt(inner.earliest, time)?.survival ?? -1,
          )
          expect(pointAt(outer.latest, time)?.survival).toBeGreaterThanOrEqual(
            pointAt(inner.latest, time)?.survival ?? 2,
          )
        }
        const mean = (curve: typeof inner.earliest) => restrictedMean(curve, 24).mean ?? Number.NaN
        const median = (curve: typeof inner.earliest) => medianTime(curve) ?? Number.POSITIVE_INFINITY
        expect(mean(outer.earliest)).toBeLessThanOrEqual(mean(inner.earliest) + 1e-9)
        expect(mean(outer.latest)).toBeGreaterThanOrEqual(mean(inner.latest) - 1e-9)
        expect(median(outer.earliest)).toBeLessThanOrEqual(median(inner.earliest))
        expect(median(outer.latest)).toBeGreaterThanOrEqual(median(inner.latest))
      }),
    )
  })
  test("the order of the data does not matter", () => {
    fc.assert(
      fc.property(fc.array(anyInterval), options, (data, option) => {
        expect(survivalBounds(data.toReversed(), option)).toEqual(survivalBounds(data, option))
      }),
    )
  })
})
