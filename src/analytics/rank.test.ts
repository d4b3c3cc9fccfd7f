import { describe, expect, it } from "vitest"
import { rankOf, shareOfShare } from "./rank.ts"

const amounts = (...values: (number | null)[]) =>
  values.map((amount, index) => ({ id: String.fromCharCode(97 + index), amount }))

describe("rankOf", () => {
  it("has no place for one that is not there or not recorded", () => {
    expect(rankOf("a", [])).toBeNull()
    expect(rankOf("a", amounts(null, 3))).toBeNull()
  })

  it("is first of one", () => {
    expect(rankOf("a", amounts(0))).toEqual({ place: 1, of: 1, tied: 0 })
  })

  it("gives those of the same size the same place, and the next one the place behind both", () => {
    const all = amounts(5, 9, 5, 2)
    expect(["a", "b", "c", "d"].map((id) => rankOf(id, all))).toEqual([
      { place: 2, of: 4, tied: 1 },
      { place: 1, of: 4, tied: 0 },
      { place: 2, of: 4, tied: 1 },
      { place: 4, of: 4, tied: 0 },
    ])
  })

  it("leaves those out that are not recorded", () => {
    expect(rankOf("b", amounts(null, 4, 8))).toEqual({ place: 2, of: 2, tied: 0 })
  })
})

describe("shareOfShare", () => {
  const all = { granted: 1000, used: 500 }

  it("is not known where a part is not, nor of nothing granted or used", () => {
    expect(shareOfShare({ granted: null, used: 5 }, all)).toBeNull()
    expect(shareOfShare({ granted: 10, used: null }, all)).toBeNull()
    expect(shareOfShare({ granted: 0, used: 5 }, all)).toBeNull()
    expect(shareOfShare({ granted: 10, used: 5 }, { granted: 1000, used: 0 })).toBeNull()
  })

  it("is 1 for one that uses as much of all use as it holds of all grants", () => {
    expect(shareOfShare({ granted: 100, used: 50 }, all)).toBe(1)
    expect(shareOfShare(all, all)).toBe(1)
  })

  it("is 1.6 for one that holds a tenth and uses 16 % of all", () => {
    expect(shareOfShare({ granted: 100, used: 80 }, all)).toBeCloseTo(1.6)
  })
})
