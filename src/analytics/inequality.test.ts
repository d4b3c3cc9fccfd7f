import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { gini, jain, lorenz } from "./inequality.ts"
import { expectAllClose, expectClose, readReference } from "./reference/read-reference.ts"

const reference = readReference<
  { values: number[] },
  {
    gini: number | null
    jain: number | null
    lorenz: { population: number[]; share: (number | null)[] }
  }
>("inequality")

describe("gini, jain and lorenz", () => {
  test("are not defined without members", () => {
    expect([gini([]), jain([]), lorenz([])]).toEqual([null, null, []])
  })
  test("are not defined when there is nothing to share", () => {
    expect([gini([0, 0]), jain([0, 0])]).toEqual([null, null])
    expect(lorenz([0, 0])).toEqual([
      { population: 0, share: null },
      { population: 0.5, share: null },
      { population: 1, share: null },
    ])
  })
  test("refuse what is no amount", () => {
    for (const measure of [gini, jain, lorenz]) {
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => measure([1, wrong])).toThrow(RangeError)
      }
    }
  })
  test("of one member are those of equality", () => {
    expect([gini([7]), jain([7])]).toEqual([0, 1])
  })
  test("by hand: one has three times what the other has", () => {
    expect([gini([3, 1]), jain([3, 1])]).toEqual([0.25, 0.8])
    expect(lorenz([3, 1]).map(({ share }) => share)).toEqual([0, 0.25, 1])
  })
})

describe("reference values of R", () => {
  test.each(reference)("$id", ({ input, expected }) => {
    expectClose(gini(input.values), expected.gini)
    expectClose(jain(input.values), expected.jain)
    const points = lorenz(input.values)
    expectAllClose(
      points.map(({ population }) => population),
      expected.lorenz.population,
    )
    expectAllClose(
      points.map(({ share }) => share),
      expected.lorenz.share,
    )
  })
})

describe("for any amounts", () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
  const some = amounts.filter((values) => values.some((value) => value > 1e-6))

  test("gini and jain stay within their bounds", () => {
    fc.assert(
      fc.property(some, (values) => {
        const n = values.length
        expect(gini(values)).toBeGreaterThanOrEqual(-1e-12)
        expect(gini(values)).toBeLessThanOrEqual((n - 1) / n + 1e-12)
        expect(jain(values)).toBeGreaterThanOrEqual(1 / n - 1e-12)
        expect(jain(values)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
  test("neither order nor unit matters", () => {
    fc.assert(
      fc.property(some, (values) => {
        const other = values.map((value) => value * 24).reverse()
        expectClose(gini(other), gini(values))
        expectClose(jain(other), jain(values))
      }),
    )
  })
  test("the Lorenz curve ends at the whole, rises, and lies under the diagonal by half the Gini coefficient", () => {
    fc.assert(
      fc.property(some, (values) => {
        const shares = lorenz(values).map(({ share }) => share ?? Number.NaN)
        expect(shares[0]).toBe(0)
        expect(shares.at(-1)).toBeCloseTo(1, 12)
        const area = shares.slice(1).reduce((all, share, index) => {
          expect(share).toBeGreaterThanOrEqual(shares[index] ?? 0)
          return all + (share + (shares[index] ?? 0)) / 2 / values.length
        }, 0)
        expect(gini(values)).toBeCloseTo(1 - 2 * area, 10)
      }),
    )
  })
})
