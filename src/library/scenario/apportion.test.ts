import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { apportion } from "./apportion.ts"

describe("apportion", () => {
  it("shares nothing among nobody, and all with the first where nobody weighs anything", () => {
    expect(apportion(0, [])).toEqual([])
    expect(apportion(16, [0, 0], 8)).toEqual([16, 0])
  })

  it("gives what is left to the largest remainders", () => {
    // 10 × 0.55 = 5.5, 10 × 0.27 = 2.7, 10 × 0.18 = 1.8
    expect(apportion(10, [0.55, 0.27, 0.18])).toEqual([5, 3, 2])
    // three machines: 0.75, 0.75 and 1.5
    expect(apportion(24, [1, 1, 2], 8)).toEqual([8, 8, 8])
  })

  it("always adds up, in whole units, never further than one unit from the exact share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(5000), weights, fc.constantFrom(1, 8), (count, given, unit) => {
        const shares = apportion(count * unit, given, unit)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count * unit)
        const all = given.reduce((sum, weight) => sum + weight, 0)
        shares.forEach((share, index) => {
          expect(share % unit).toBe(0)
          if (all > 0)
            expect(Math.abs(share - (count * unit * (given[index] ?? 0)) / all)).toBeLessThan(unit + 1e-6)
        })
      }),
    )
  })
})
