import { describe, expect, it } from "vitest"
import { fetchApi } from "#data/client.ts"
import { allocationsSchema } from "#model/allocation.ts"
import { toDayNumber } from "#model/edtf.ts"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { serve } from "#testing/serve.ts"
import { largestAtEnd, toClustersView, toExcludedSpans } from "./view.ts"

const FIVE = days("2020-05-07", 5)
const rowOf = (view: ReturnType<typeof toClustersView>, id: string) => view.labs.find(({ lab }) => lab === id)

describe("toClustersView", () => {
  it("has nothing to show of no days and no labs", () => {
    expect(toClustersView(allocations([], []))).toEqual({
      days: [],
      labs: [],
      total: { first: 0, last: 0 },
      excluded: [],
    })
  })

  it("gives a lab that was never recorded no amount, and a mean of zero", () => {
    const view = toClustersView(allocations(FIVE, [granted("a", null, null, null, null, null)]))
    expect(view.labs).toMatchObject([{ mean: 0, first: 0, last: 0, highest: 0 }])
    expect(view.labs[0]?.values).toEqual([null, null, null, null, null])
  })

  it("says where each lab began, ended and was highest, the largest mean first", () => {
    const view = toClustersView(
      allocations(FIVE, [granted("a", 16, 16, 16, 16, 16), granted("b", 8, 80, 8, 8, 0)]),
    )
    expect(view.labs.map(({ lab, mean, first, last, highest }) => [lab, mean, first, last, highest])).toEqual(
      [
        ["b", 20.8, 8, 0, 80],
        ["a", 16, 16, 16, 16],
      ],
    )
    expect(view.total).toEqual({ first: 24, last: 16 })
  })

  it("counts a day before a lab existed as 0 in its mean", () => {
    const view = toClustersView(allocations(FIVE, [granted("late", null, null, null, 50, 50)]))
    expect(view.labs).toMatchObject([{ mean: 20, first: 0, last: 50 }])
  })

  it("leaves an excluded day out of values, mean and highest, of the labs it names only", () => {
    const odd = anomaly("2020-05-09", ["a"])
    const data = allocations(FIVE, [granted("a", 10, 10, 840, 20, 20), granted("b", 1, 1, 6, 1, 1)], {
      anomalies: [odd],
    })
    const view = toClustersView(data)
    expect(rowOf(view, "a")).toMatchObject({ values: [10, 10, null, 20, 20], mean: 15, highest: 20 })
    expect(rowOf(view, "b")).toMatchObject({ values: [1, 1, 6, 1, 1], mean: 2, highest: 6 })
    expect(view.excluded).toEqual([odd])
    expect(toExcludedSpans(view)).toEqual([
      { from: toDayNumber(odd.from), to: toDayNumber(odd.to), keys: odd.labs },
    ])
  })

  it("begins and ends with the first and the last day that is left", () => {
    const anomalies = [anomaly("2020-05-07", ["a"]), anomaly("2020-05-11", ["a"])]
    const view = toClustersView(allocations(FIVE, [granted("a", 0, 10, 10, 30, 0)], { anomalies }))
    expect(view.labs).toMatchObject([{ first: 10, last: 30 }])
    expect(view.total).toEqual({ first: 10, last: 30 })
  })

  it("keeps days that carry a caveat, and days on which another measure misleads", () => {
    const anomalies = [
      anomaly("2020-05-08", ["a"], { effect: "caveat" }),
      anomaly("2020-05-09", ["a"], { measures: ["used", "queued"] }),
    ]
    const view = toClustersView(allocations(FIVE, [granted("a", 1, 2, 3, 4, 5)], { anomalies }))
    expect(view.labs[0]?.values).toEqual([1, 2, 3, 4, 5])
    expect(view.excluded).toEqual([])
  })

  it("finds in the shipped record the five largest and the totals of its first and last day", async () => {
    serve()
    const data = await fetchApi("/orgs/helios-earth/allocations?step=day", allocationsSchema)
    const view = toClustersView(data)
    expect(view.labs.slice(0, 5).map(({ lab }) => lab)).toEqual(["vc6YE", "vcvlY", "vcVP5", "vchbv", "vcMod"])
    expect(view.labs[0]?.mean).toBeCloseTo(202.222, 3)
    expect(view.total).toEqual({ first: 784, last: 1208 })
    expect(view.labs.every(({ values }) => values[view.days.indexOf("2020-05-09")] === null)).toBe(true)
    expect(largestAtEnd(view)).toMatchObject({ lab: "vc6YE", first: 128, last: 216 })
  })
})

describe("largestAtEnd", () => {
  const largest = (...series: Parameters<typeof allocations>[1]) =>
    largestAtEnd(toClustersView(allocations(days("2020-05-07", 2), series)))?.lab

  it("is nobody where there is no lab", () => {
    expect(largest()).toBeUndefined()
  })

  it("looks at the last day, not at the mean", () => {
    expect(largest(granted("a", 100, 1), granted("b", 0, 2))).toBe("b")
  })

  it("is the one with the larger mean when two end equal", () => {
    expect(largest(granted("a", 1, 8), granted("b", 2, 8))).toBe("b")
  })
})
