import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type StepValues, thinSteps } from "./thin-steps.ts"

/** One step a day from day 100. */
const daily = (...values: (number | null)[]): StepValues => ({
  at: values.map((_, index) => 100 + index),
  values,
  end: 100 + values.length,
})
const wave = (length: number) => daily(...Array.from({ length }, (_, day) => Math.sin(day) * 100))

describe("thinSteps", () => {
  it("keeps nothing of nothing, and one step as it is", () => {
    expect(thinSteps(daily(), 10)).toEqual([])
    expect(thinSteps(daily(8), 10)).toEqual([0])
    expect(thinSteps(daily(null), 10)).toEqual([0])
  })

  it("keeps every change where there is room, and leaves out what changes nothing", () => {
    expect(thinSteps(daily(1, 2, 3), 10)).toEqual([0, 1, 2])
    expect(thinSteps(daily(8, 8, null, null, 8, 0, 0), 10)).toEqual([0, 2, 4, 5])
  })

  it("needs no room for a record that does not change, however long", () => {
    expect(thinSteps(daily(...Array.from({ length: 10_000 }, () => 8)), 5)).toEqual([0])
  })

  it("keeps the one day that stands out among thousands, high or low", () => {
    const steps = wave(4000)
    const values = steps.values.map((value, day) => (day === 1234 ? 999 : day === 2345 ? -999 : value))
    expect(thinSteps({ ...steps, values }, 200)).toEqual(expect.arrayContaining([1234, 2345]))
  })

  it("keeps the one day without a record", () => {
    const steps = wave(4000)
    const values = steps.values.map((value, day) => (day === 1234 ? null : value))
    const kept = thinSteps({ ...steps, values }, 200)
    expect(kept).toContain(1234)
    expect(kept.some((place) => place > 1234 && place < 1300)).toBe(true)
  })

  it("keeps the one day with a record among thousands without", () => {
    const values = Array.from({ length: 4000 }, (_, day) => (day % 2 === 0 ? null : day))
    expect(thinSteps(daily(...values), 200)).toEqual(expect.arrayContaining([3999]))
    expect(thinSteps(daily(...values.map((_, day) => (day === 1234 ? 8 : null))), 5)).toEqual([0, 1234, 1235])
  })

  it("ends on the last step of a column, which may hold for years", () => {
    const values = [...wave(1000).values, ...Array.from({ length: 3000 }, () => 7)]
    expect(thinSteps(daily(...values), 100).at(-1)).toBe(1000)
  })
})

describe("thinSteps, of any record", () => {
  const anySteps = fc
    .array(fc.record({ days: fc.integer({ min: 1, max: 40 }), value: fc.option(fc.nat(50)) }), {
      minLength: 1,
      maxLength: 400,
    })
    .map((entries): StepValues => {
      let day = 0
      const at = entries.map(({ days }) => {
        day += days
        return day
      })
      return { at, values: entries.map(({ value }) => value), end: day + 1 }
    })
  const anyMost = fc.integer({ min: 5, max: 120 })
  const check = (holds: (steps: StepValues, kept: number[], most: number) => void) =>
    fc.assert(fc.property(anySteps, anyMost, (steps, most) => holds(steps, thinSteps(steps, most), most)))

  it("keeps no more steps than it may, in order, from the first on", () => {
    check(({ values }, kept, most) => {
      expect(kept.length).toBeLessThanOrEqual(most)
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
      expect([kept[0], (kept.at(-1) ?? 0) < values.length]).toEqual([0, true])
    })
  })

  it("keeps the extremes, and a gap where there is one", () => {
    check(({ values }, kept) => {
      const recorded = values.filter((value) => value !== null)
      const drawn = kept.flatMap((place) => values[place] ?? [])
      expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...recorded), Math.max(...recorded)])
      expect(kept.some((place) => values[place] === null)).toBe(values.includes(null))
    })
  })

  it("draws the same line where there are few changes", () => {
    check(({ values }, kept, most) => {
      const changes = values.filter((value, place) => place === 0 || value !== values[place - 1]).length
      if (changes > most) return
      const drawn = values.map((_, place) => values[kept.findLast((each) => each <= place) ?? 0])
      expect(drawn).toEqual(values)
    })
  })

  it("ends as the record ends", () => {
    check(({ values }, kept) => {
      expect(values[kept.at(-1) ?? -1]).toBe(values.at(-1))
    })
  })

  it("gives the same again of what it has kept, where that is few", () => {
    check(({ at, values, end }, kept, most) => {
      const again = {
        at: kept.map((place) => at[place] ?? 0),
        values: kept.map((place) => values[place] ?? null),
        end,
      }
      expect(thinSteps(again, most).length).toBeLessThanOrEqual(kept.length)
    })
  })
})
