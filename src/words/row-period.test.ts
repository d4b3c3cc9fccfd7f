import { describe, expect, it } from "vitest"
import { allocations, granted } from "#testing/allocation-builders.ts"
import { rowPeriods } from "./row-period.ts"

const answer = {
  ...allocations(["2023-07", "2023-08"], [granted("old", 8, 8), granted("new", null, 4)]),
  ...{ step: "month" as const, from: "2023-07-05", to: "2023-08-18" },
}
const series = answer.series.map((each) => ({
  ...each,
  days: { ...each.days, granted: each.lab === "old" ? [27, 18] : [0, 3] },
}))
const periodOf = rowPeriods({ ...answer, series }, "granted")

describe("rowPeriods", () => {
  it("gives the days that a period covers, and how many the whole of it has", () => {
    expect(periodOf(0)).toMatchObject({ from: "2023-07-05", to: "2023-07-31", days: 31 })
    expect(periodOf(1)).toMatchObject({ from: "2023-08-01", to: "2023-08-18", days: 31 })
  })

  it("knows the days of each lab; a column that is none has those of the lab with most", () => {
    expect([periodOf(1).recorded("old"), periodOf(1).recorded("new")]).toEqual([18, 3])
    expect([periodOf(1).recorded(), periodOf(1).recorded("capacity")]).toEqual([18, 18])
    expect(periodOf(0).recorded("new")).toBe(0)
  })
})
