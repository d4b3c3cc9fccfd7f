import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, series } from "#testing/allocation-builders.ts"
import { toIdleDays } from "./view.ts"

const of = (granted: (number | null)[], used: (number | null)[], more = {}) =>
  toIdleDays({
    days: allocations(days("2026-05-01", granted.length), [series("a", { granted, used })], more),
    unit: "a",
  })

describe("toIdleDays", () => {
  it("is nothing where grant and use are on record together on no day", () => {
    expect(of([], [])).toBeNull()
    expect(of([8, null], [null, 3])).toBeNull()
    expect(toIdleDays({ days: allocations(["2026-05-01"], []), unit: "a" })).toBeNull()
  })

  it("is granted − used, and nothing where more was used", () => {
    expect(of([8, 8, 8], [8, 3, 12])?.days.map(({ idle }) => idle)).toEqual([0, 5, 0])
  })

  it("leaves out days that are not known, and counts them", () => {
    const found = of([8, 8, null], [3, null, 4])
    expect(found?.days.map(({ day }) => day)).toEqual(["2026-05-01"])
    expect(found?.missing).toBe(2)
  })

  it("leaves out days that an anomaly excludes, and names it", () => {
    const cut = anomaly("2026-05-01", ["a"], { measures: ["used"] })
    const found = of([8, 8], [1, 6], { anomalies: [cut, anomaly("2026-05-02", ["b"])] })
    expect(found?.days).toEqual([{ day: "2026-05-02", granted: 8, used: 6, idle: 2 }])
    expect(found?.excluded).toEqual([cut])
  })
})
