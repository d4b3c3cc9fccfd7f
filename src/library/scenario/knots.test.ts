import { describe, expect, it } from "vitest"
import { interpolate, toMonthNumber } from "./knots.ts"

const KNOTS = [
  { month: "2021-11", gpus: 10 },
  { month: "2022-03", gpus: 30 },
]

describe("interpolate", () => {
  it("refuses to make a value out of none", () => {
    expect(() => interpolate([], "gpus", "2022-01")).toThrow(RangeError)
  })

  it("stays flat outside the knots and keeps the value of a single one", () => {
    expect(interpolate(KNOTS, "gpus", "2020-01")).toBe(10)
    expect(interpolate(KNOTS, "gpus", "2024-01")).toBe(30)
    expect(interpolate([{ month: "2022-01", gpus: 5 }], "gpus", "2023-01")).toBe(5)
  })

  it("goes in a straight line between two, across the year", () => {
    const months = ["2021-11", "2021-12", "2022-01", "2022-02", "2022-03"]
    expect(months.map((month) => interpolate(KNOTS, "gpus", month))).toEqual([10, 15, 20, 25, 30])
  })
})

describe("toMonthNumber", () => {
  it("counts on over the end of a year", () => {
    expect(toMonthNumber("2022-01") - toMonthNumber("2021-12")).toBe(1)
  })
})
