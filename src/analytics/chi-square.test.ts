import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chiSquareTail, normalLimit } from "./chi-square.ts"
import { expectClose } from "./reference/read-reference.ts"

describe("chiSquareTail", () => {
  test("is 1 at 0 and 0 at infinity", () => {
    expect([chiSquareTail(0, 3), chiSquareTail(Number.POSITIVE_INFINITY, 3)]).toEqual([1, 0])
  })
  test("refuses a value below 0", () => {
    expect(() => chiSquareTail(-1, 1)).toThrow(RangeError)
  })
  test("with two degrees of freedom is exp(−x/2), with four exp(−x/2)(1 + x/2)", () => {
    const value = fc.double({ min: 0, max: 200, noNaN: true })
    fc.assert(
      fc.property(value, (x) => {
        expectClose(chiSquareTail(x, 2) / Math.exp(-x / 2), 1)
        expectClose(chiSquareTail(x, 4) / (Math.exp(-x / 2) * (1 + x / 2)), 1)
      }),
    )
  })
  test("meets the percentage points of the tables", () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12)
    expect(chiSquareTail(6.634896601021213, 1)).toBeCloseTo(0.01, 12)
    expect(chiSquareTail(7.814727903251179, 3)).toBeCloseTo(0.05, 12)
    expect(chiSquareTail(124.3421134, 100)).toBeCloseTo(0.05, 8)
  })
})

describe("normalLimit", () => {
  test("meets the percentage points of the tables", () => {
    expectClose(normalLimit(0.9), 1.6448536269514722)
    expectClose(normalLimit(0.95), 1.959963984540054)
    expectClose(normalLimit(0.99), 2.5758293035489004)
    expectClose(normalLimit(0.5), 0.6744897501960817)
  })
  test("refuses what is no confidence", () => {
    for (const confidence of [0, 1, -0.5, Number.NaN])
      expect(() => normalLimit(confidence)).toThrow(RangeError)
  })
})
