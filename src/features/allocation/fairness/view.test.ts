import { describe, expect, it } from "vitest"
import { allocations, days, granted, series } from "#testing/allocation-builders.ts"
import { toFairnessView } from "./view.ts"

const TWO = days("2020-05-08", 2)
const data = (entries: Parameters<typeof allocations>[1], more = {}) => allocations(TWO, entries, more)

describe("toFairnessView", () => {
  it("has no rows where requests are not recorded, and names the labs", () => {
    expect(toFairnessView(data([]))).toMatchObject({ rows: [], unrecorded: [] })
    expect(toFairnessView(data([granted("a", 1, 1)]))).toMatchObject({ rows: [], unrecorded: ["a"] })
  })

  it("ranks the shares met, the largest first, over the days where both are recorded", () => {
    const entries = [
      series("low", { requested: [10, 10], granted: [2, 2] }),
      series("high", { requested: [8, null], granted: [6, 100] }),
    ]
    expect(toFairnessView(data(entries)).rows).toEqual([
      { lab: "high", share: 0.75, requested: 8, granted: 6 },
      { lab: "low", share: 0.2, requested: 10, granted: 2 },
    ])
  })

  it("keeps a lab that was granted nothing and leaves out one that asked for nothing", () => {
    const entries = [
      series("none", { requested: [4, 4], granted: [0, 0] }),
      series("content", { requested: [0, 0], granted: [0, 0] }),
    ]
    expect(toFairnessView(data(entries))).toMatchObject({
      rows: [{ lab: "none", share: 0 }],
      unrecorded: ["content"],
    })
  })
})
