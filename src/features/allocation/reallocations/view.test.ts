import { describe, expect, it } from "vitest"
import { hasDailyGrants, pickShown, SHOWN } from "./view.ts"

describe("hasDailyGrants", () => {
  it("needs a record by days: no scenario, no months", () => {
    expect(hasDailyGrants({ step: "day", basis: "measured" })).toBe(true)
    expect(hasDailyGrants({ step: "month", basis: "measured" })).toBe(false)
    expect(hasDailyGrants({ step: "day", basis: "scenario" })).toBe(false)
  })
})

describe("pickShown", () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index)

  it("takes all where there are few, the first where there are many", () => {
    expect(pickShown([], () => false)).toEqual([])
    expect(pickShown(numbers, () => false)).toEqual(numbers.slice(0, SHOWN))
  })

  it("keeps the chosen one in sight", () => {
    expect(pickShown(numbers, (value) => value === 10)).toEqual([...numbers.slice(0, SHOWN), 10])
    expect(pickShown(numbers, (value) => value === 2)).toEqual(numbers.slice(0, SHOWN))
  })
})
