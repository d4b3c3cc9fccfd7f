import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { listGrantChanges } from "./grant-changes.ts"

const changesOf = (...grants: (number | null)[]) =>
  listGrantChanges(allocations(days("2020-04-01", grants.length), [granted("a", ...grants)]), "a")

describe("listGrantChanges", () => {
  it("has none for a unit that is not on record or holds nothing", () => {
    expect(changesOf()).toEqual([])
    expect(changesOf(null, null)).toEqual([])
  })

  it("has no first grant of nothing, and no end of one that held nothing", () => {
    expect(changesOf(0, 0)).toEqual([])
    expect(changesOf(0, 0, 8)).toEqual([{ period: "2020-04-03", before: null, after: 8 }])
    const other = granted("b", 1, 1, 1)
    const record = allocations(days("2020-04-01", 3), [granted("a", 8, 0, null), other])
    expect(listGrantChanges(record, "a").at(-1)).toEqual({ period: "2020-04-02", before: 8, after: 0 })
  })

  it("begins with the first grant and is silent while nothing changes", () => {
    expect(changesOf(null, 8, 8, 8)).toEqual([{ period: "2020-04-02", before: null, after: 8 }])
  })

  it("gives each change with what was held before, a grant of nothing too", () => {
    expect(changesOf(8, 16, 0).slice(1)).toEqual([
      { period: "2020-04-02", before: 8, after: 16 },
      { period: "2020-04-03", before: 16, after: 0 },
    ])
  })

  it("passes a gap by, and tells the end of the unit from a gap", () => {
    expect(changesOf(8, null, 8)).toHaveLength(1)
    expect(changesOf(8, null, null).at(-1)).toEqual({ period: "2020-04-02", before: 8, after: null })
  })

  it("takes no change from a day that is left out", () => {
    const record = allocations(days("2020-04-01", 3), [granted("a", 8, 0, 8)], {
      anomalies: [anomaly("2020-04-02", ["a"])],
    })
    expect(listGrantChanges(record, "a")).toHaveLength(1)
  })
})
