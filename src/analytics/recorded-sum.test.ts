import { describe, expect, it } from "vitest"
import { granted, series } from "#testing/allocation-builders.ts"
import { compareLabs, meanGpus, rateOf, rateOfAll, sumGpuDays } from "./recorded-sum.ts"

const nothing = granted("a")
const unrecorded = granted("a", null, null)

describe("sumGpuDays", () => {
  it("is null for no measure, no period and nothing recorded", () => {
    expect(sumGpuDays(granted("a", 8), [])).toBeNull()
    expect(sumGpuDays(nothing, ["granted"])).toBeNull()
    expect(sumGpuDays(unrecorded, ["granted"])).toBeNull()
  })

  it("is zero where zero is recorded", () => {
    expect(sumGpuDays(granted("a", 0), ["granted"])).toEqual({ granted: 0 })
  })

  it("weights each period by its recorded days", () => {
    const months = series("a", { granted: [10, null, 20] }, [31, 28, 30])
    expect(sumGpuDays(months, ["granted"])).toEqual({ granted: 10 * 31 + 20 * 30 })
  })

  it("takes only the periods in which every measure is recorded", () => {
    const partly = series("a", { requested: [8, 16, null, 4], granted: [4, null, 2, 1] })
    expect(sumGpuDays(partly, ["requested", "granted"])).toEqual({ requested: 12, granted: 5 })
    expect(sumGpuDays(partly, ["granted", "used"])).toBeNull()
  })
})

describe("meanGpus", () => {
  it("is null, not zero, where nothing is recorded", () => {
    expect(meanGpus(nothing, "granted")).toBeNull()
    expect(meanGpus(unrecorded, "granted")).toBeNull()
    expect(meanGpus(granted("a", 8), "used")).toBeNull()
  })

  it("is the one amount of one period", () => {
    expect(meanGpus(granted("a", 8), "granted")).toBe(8)
  })

  it("leaves gaps out at the beginning, in the middle and at the end", () => {
    expect(meanGpus(granted("a", null, 8, null, 16, null), "granted")).toBe(12)
  })

  it("is the mean of days, not of periods", () => {
    expect(meanGpus(series("a", { granted: [10, 40] }, [20, 10]), "granted")).toBe(20)
  })
})

describe("rateOf", () => {
  it("is null where no period has both, and where the denominator is zero", () => {
    expect(rateOf(nothing, "granted", "requested")).toBeNull()
    expect(
      rateOf(series("a", { requested: [8, null], granted: [null, 4] }), "granted", "requested"),
    ).toBeNull()
    expect(rateOf(series("a", { requested: [0], granted: [0] }), "granted", "requested")).toBeNull()
  })

  it("is zero where something was asked for and nothing granted", () => {
    expect(rateOf(series("a", { requested: [8], granted: [0] }), "granted", "requested")).toBe(0)
  })

  it("divides the sums, not the periods: 5 of 12, never the mean of a half and a quarter", () => {
    const partly = series("a", { requested: [8, 16, null, 4], granted: [4, null, 2, 1] })
    expect(rateOf(partly, "granted", "requested")).toBeCloseTo(5 / 12, 12)
  })
})

describe("rateOfAll", () => {
  it("is null of no labs, and of those that have both nowhere", () => {
    expect(rateOfAll([], "granted", "requested")).toBeNull()
    expect(rateOfAll([nothing, granted("b", 8)], "granted", "requested")).toBeNull()
  })

  it("divides the sums of all, each over what it has of both", () => {
    const [a, b] = [
      series("a", { requested: [8, null], granted: [4, 9] }),
      series("b", { requested: [2, 2], granted: [2, 2] }),
    ]
    expect(rateOfAll([a, b, granted("c", 5, 5)], "granted", "requested")).toBeCloseTo(8 / 12, 12)
  })
})

describe("compareLabs", () => {
  it("is null where the labs share no period, and where the other held nothing", () => {
    expect(compareLabs(granted("a"), granted("b"), "granted")).toBeNull()
    expect(compareLabs(granted("a", 8, null), granted("b", null, 8), "granted")).toBeNull()
    expect(compareLabs(granted("a", 8), granted("b", 0), "granted")).toBeNull()
  })

  it("divides the sums of GPU-days: 10 × 31 + 20 × 30 of 40 × 31 + 40 × 30", () => {
    const [a, b] = [[10, 20] as const, [40, 40] as const].map(([first, second]) =>
      series("a", { granted: [first, second] }, [31, 30]),
    )
    expect(a && b && compareLabs(a, b, "granted")).toEqual({ share: 910 / 2440, isWhole: true })
  })

  it("counts only the time in which both existed, and says that it is not the whole", () => {
    const [late, old] = [granted("late", null, null, 6, 6), granted("old", 90, 90, 3, 1)]
    expect(compareLabs(late, old, "granted")).toEqual({ share: 3, isWhole: false })
    expect(compareLabs(old, late, "granted")).toEqual({ share: 1 / 3, isWhole: false })
  })

  it("is zero where the lab was granted nothing", () => {
    expect(compareLabs(granted("a", 0), granted("b", 8), "granted")).toEqual({ share: 0, isWhole: true })
  })
})
