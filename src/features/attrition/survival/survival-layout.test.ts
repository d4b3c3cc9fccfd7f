import { describe, expect, it } from "vitest"
import { bandOf, lineOf, survivalHeight } from "./survival-layout.ts"

const x = (months: number) => months * 10
const y = (share: number) => 100 - share * 100
const point = (months: number, share: number) => ({ months, share })

describe("survivalHeight", () => {
  it("puts two plots beside each other only when wide", () => {
    const one = survivalHeight(1)
    expect(one.wide).toBe(one.narrow)
    expect(survivalHeight(3)).toEqual({ wide: 2 * one.wide, narrow: 3 * one.narrow })
  })
})

describe("lineOf", () => {
  it("stays at all where nothing is known", () => {
    expect(lineOf([], 6, x, y)).toBe("M60 0")
  })

  it("joins the points, and holds the last one to the end of the axis", () => {
    expect(lineOf([point(0, 1), point(2, 0.5)], 6, x, y)).toBe("M0 0L20 50L60 50")
  })

  it("leaves out what lies behind the end of the axis", () => {
    expect(lineOf([point(0, 1), point(2, 0.5), point(9, 0)], 6, x, y)).toBe("M0 0L20 50L60 50")
  })
})

describe("bandOf", () => {
  it("goes along the latest curve in steps and back along the earliest", () => {
    const curves = { latest: [point(0, 1), point(4, 0.5)], earliest: [point(0, 1), point(2, 0.25)] }
    expect(bandOf(curves, 6, x, y)).toBe("M0 0L40 0L40 50L60 50L60 75L20 75L20 0L0 0Z")
  })

  it("is a line where both curves are the same", () => {
    const curve = [point(0, 1), point(3, 0.5)]
    const [there, back] = [
      ["0 0", "30 0", "30 50", "60 50"],
      ["60 50", "30 50", "30 0", "0 0"],
    ]
    expect(bandOf({ latest: curve, earliest: curve }, 6, x, y)).toBe(`M${[...there, ...back].join("L")}Z`)
  })
})
