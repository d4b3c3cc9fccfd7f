import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { computePace } from "./pace.ts"

describe("computePace", () => {
  it("has used nothing before the first day, and knows no rate", () => {
    expect(computePace(10, [], 30)).toEqual({
      budget: 7200,
      used: 0,
      left: 7200,
      days: 30,
      daysGone: 0,
      cumulative: [],
      rate: null,
      lasts: null,
    })
  })

  it("has no budget without a grant, and what is used is over it", () => {
    const { budget, left, lasts } = computePace(0, [1], 30)
    expect([budget, left, lasts]).toEqual([0, -24, null])
  })

  it("lasts for ever at no use, which is no number of days", () => {
    expect(computePace(10, [0, 0], 30)).toMatchObject({ used: 0, rate: 0, lasts: null })
  })

  it("adds up the days, and takes the rate from the last seven of them", () => {
    const use = [100, ...Array.from({ length: 7 }, () => 10)]
    const pace = computePace(20, use, 31)
    expect(pace.used).toBe(170 * 24)
    expect(pace.cumulative.at(0)).toBe(2400)
    expect(pace.rate).toBe(240)
    // 20 × 24 × 31 − 170 × 24 = 10,800
    expect(pace.lasts).toBe(45)
  })

  it("passes over a day that is not recorded", () => {
    expect(computePace(10, [5, null, 15], 30)).toMatchObject({ used: 480, rate: 240, daysGone: 3 })
  })

  it("never goes down, and ends at what is used", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1000)), { maxLength: 31 }), fc.nat(1000), (use, granted) => {
        const { cumulative, used, left, budget } = computePace(granted, use, 31)
        cumulative.forEach((hours, day) => {
          expect(hours).toBeGreaterThanOrEqual(cumulative[day - 1] ?? 0)
        })
        expect(cumulative.at(-1) ?? 0).toBe(used)
        expect(left + used).toBe(budget)
      }),
    )
  })
})
