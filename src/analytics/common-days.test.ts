import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { countDaysOnRecord, keepCommonDays } from "./common-days.ts"

const THREE = days("2023-02-27", 3)

describe("countDaysOnRecord", () => {
  it("counts nothing of nothing", () => {
    expect(countDaysOnRecord(allocations([], []))).toEqual({ labs: [], any: 0, common: 0, commonFrom: null })
  })

  it("counts a lab that came later by its own days, and leaves out one that never held any", () => {
    const data = allocations(THREE, [
      granted("old", 4, 4, 4),
      granted("new", null, null, 2),
      granted("none", null, null, null),
    ])
    expect(countDaysOnRecord(data)).toEqual({
      labs: [
        { lab: "old", days: 3 },
        { lab: "new", days: 1 },
      ],
      any: 3,
      common: 1,
      commonFrom: "2023-03-01",
    })
  })
})

describe("keepCommonDays", () => {
  it("keeps the days on which every lab is on record, and nothing where there is none", () => {
    const data = allocations(THREE, [granted("old", 4, 5, 6), granted("new", null, 1, 2)])
    const kept = keepCommonDays(data)
    expect(kept).toMatchObject({ from: "2023-02-28", to: "2023-03-01", periods: THREE.slice(1) })
    expect(kept.series.map((series) => series.granted)).toEqual([
      [5, 6],
      [1, 2],
    ])
    const apart = allocations(THREE, [granted("old", 4, null, null), granted("new", null, 1, 2)])
    expect(keepCommonDays(apart)).toMatchObject({ periods: [], series: [] })
  })

  it("leaves out a day that an anomaly excludes for one of them", () => {
    const odd = anomaly("2023-02-28", ["a"])
    const data = allocations(THREE, [granted("a", 1, 99, 1), granted("b", 2, 2, 2)], { anomalies: [odd] })
    expect(keepCommonDays(data).periods).toEqual(["2023-02-27", "2023-03-01"])
  })
})
