import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isNamedUnit, roundByUnit } from "./units.ts"

describe("roundByUnit", () => {
  it.each([
    ["a mean of GPUs", 3681.595342066958, "GPU", 3681.6],
    ["GPU-hours", 1_517_760.4, "GPU-hours", 1_517_760],
    ["a share", 0.6203456, "share", 0.6203],
    ["a number whose unit says nothing of digits", 3.25159, "mixed", 3.25159],
    ["a number without a unit", 3.25159, undefined, 3.25159],
  ] as const)("keeps of %s what its unit bears", (_, value, unit, rounded) => {
    expect(roundByUnit(value, unit)).toBe(rounded)
  })

  it("makes no negative zero of a small loss", () => {
    expect(Object.is(roundByUnit(-0.01, "GPU"), 0)).toBe(true)
  })

  it("moves no number by more than half of its last digit, and none twice", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const once = roundByUnit(value, "GPU")
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.05 + 1e-9)
        expect(roundByUnit(once, "GPU")).toBe(once)
      }),
    )
  })
})

describe("isNamedUnit", () => {
  it("is so for what a head does not say itself", () => {
    expect(isNamedUnit(undefined)).toBe(false)
    expect(isNamedUnit("count")).toBe(false)
    expect(isNamedUnit("GPU")).toBe(true)
  })
})
