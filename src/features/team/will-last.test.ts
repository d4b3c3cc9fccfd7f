import { describe, expect, it } from "vitest"
import { computePace } from "#analytics/pace.ts"
import { prospectOf, rateDays } from "./will-last.ts"

/** A grant of 10 GPUs over 30 days, and what was used on each day so far. */
const pace = (days: number, gpus: number) =>
  computePace(
    10,
    Array.from({ length: days }, () => gpus),
    30,
  )

describe("prospectOf", () => {
  it("asks nothing of a month that is over, whatever was used", () => {
    expect([pace(30, 0), pace(30, 8), pace(30, 12)].map(prospectOf)).toEqual(["ended", "ended", "ended"])
  })

  it("has nothing to last where all is used or more", () => {
    expect([pace(10, 30), pace(10, 40)].map(prospectOf)).toEqual(["gone", "gone"])
  })

  it("does not reckon with a rate of nothing", () => {
    expect(prospectOf(pace(10, 0))).toBe("unused")
  })

  it("lasts at an even pace and below, and runs out above", () => {
    expect([pace(10, 5), pace(10, 10), pace(10, 11)].map(prospectOf)).toEqual(["lasts", "lasts", "runs-out"])
  })

  it("can last although more than an even share is used, where use has fallen", () => {
    const fallen = computePace(10, [30, 30, 30, 30, 1, 1, 1, 1, 1, 1, 1], 30)
    expect(fallen.used / fallen.budget).toBeGreaterThan(fallen.daysGone / fallen.days)
    expect(prospectOf(fallen)).toBe("lasts")
  })
})

describe("rateDays", () => {
  it("is a week, or the days there are", () => {
    expect([pace(3, 1), pace(7, 1), pace(20, 1)].map(rateDays)).toEqual([3, 7, 7])
  })
})
