import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted, series } from "#testing/allocation-builders.ts"
import { leaveOutExcluded, listAnomalies } from "./kept-days.ts"
import { meanGpus, rateOf } from "./recorded-sum.ts"

const FOUR = days("2020-05-08", 4)

describe("leaveOutExcluded", () => {
  it("changes nothing where nothing is listed", () => {
    const data = allocations(FOUR, [granted("a", 1, 2, 3, 4)])
    expect(leaveOutExcluded(data)).toEqual(data.series)
    expect(leaveOutExcluded(allocations([], []))).toEqual([])
  })

  it("takes the day, its count and only the measures and labs that are named", () => {
    const data = allocations(
      FOUR,
      [series("a", { granted: [8, 0, 8, 8], used: [4, 3, 4, 4] }), granted("b", 1, 1, 1, 1)],
      { anomalies: [anomaly("2020-05-09", ["a"])] },
    )
    const [a, b] = leaveOutExcluded(data)
    expect(a?.granted).toEqual([8, null, 8, 8])
    expect(a?.days.granted).toEqual([1, 0, 1, 1])
    expect(a?.used).toEqual([4, 3, 4, 4])
    expect(b?.granted).toEqual([1, 1, 1, 1])
    expect(data.series[0]?.granted).toEqual([8, 0, 8, 8])
  })

  it("keeps a day with a caveat", () => {
    const anomalies = [anomaly("2020-05-09", ["a"], { effect: "caveat" })]
    const data = allocations(FOUR, [granted("a", 1, 2, 3, 4)], { anomalies })
    expect(leaveOutExcluded(data)[0]?.granted).toEqual([1, 2, 3, 4])
  })

  it("leaves out a whole month that an excluded day touches: its parts are not known", () => {
    const data = allocations(["2020-04", "2020-05"], [series("a", { granted: [8, 4] }, [30, 31])], {
      anomalies: [anomaly("2020-05-09", ["a"])],
    })
    expect(leaveOutExcluded(data)[0]).toMatchObject({ granted: [8, null], days: { granted: [30, 0] } })
  })

  it("makes a mean and a rate of the days that are left: 8 and 4 of 8", () => {
    const data = allocations(FOUR, [series("a", { granted: [8, 0, 8, 8], used: [4, 0, 4, 4] })], {
      anomalies: [anomaly("2020-05-09", ["a"])],
    })
    const [a] = leaveOutExcluded(data)
    expect(a && meanGpus(a, "granted")).toBe(8)
    // used is recorded on the excluded day too, but the pair is not: 12 of 24
    expect(a && rateOf(a, "used", "granted")).toBe(0.5)
  })
})

describe("listAnomalies", () => {
  it("lists those of the measures and of the effect", () => {
    const [cut, note] = [
      anomaly("2020-05-09", ["a"]),
      anomaly("2020-05-10", ["a"], { effect: "caveat", measures: ["used"] }),
    ]
    const data = allocations(FOUR, [], { anomalies: [cut, note] })
    expect(listAnomalies(data, ["granted"], "exclude")).toEqual([cut])
    expect(listAnomalies(data, ["granted"], "caveat")).toEqual([])
    expect(listAnomalies(data, ["granted", "used"], "caveat")).toEqual([note])
  })
})
