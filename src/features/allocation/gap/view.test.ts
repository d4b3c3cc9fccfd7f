import { describe, expect, it } from "vitest"
import type { ReportedRun } from "#analytics/reported-runs.ts"
import { allocations, anomaly, days, granted, series } from "#testing/allocation-builders.ts"
import { type GapSort, toGapView } from "./view.ts"

const FOUR = days("2020-05-08", 4)
const NONE = { sort: undefined, compare: undefined, runs: [] }
const run = (lab: string) => ({ lab }) as ReportedRun
const view = (entries: Parameters<typeof allocations>[1], more: Partial<typeof NONE> | object = {}) =>
  toGapView(allocations(FOUR, entries), { ...NONE, ...more })
const all = (lab: string, requested: number, grant: number, used: number) =>
  series(lab, {
    requested: FOUR.map(() => requested),
    granted: FOUR.map(() => grant),
    used: FOUR.map(() => used),
  })
const LABS = [all("a", 100, 50, 25), all("b", 100, 80, 20), all("c", 10, 2, 2)]

describe("toGapView", () => {
  it("has no rows and compares nothing where nothing is recorded", () => {
    for (const entries of [[], [granted("a", null, null, null, null)]]) {
      expect(view(entries)).toMatchObject({ rows: [], max: 0, comparison: null, partial: [] })
    }
  })

  it("gives one lab its amounts and rates and has nobody to compare it with", () => {
    const { rows, comparison, max } = view([LABS[0] ?? all("a", 1, 1, 1)])
    expect(rows).toEqual([
      {
        ...{ lab: "a", requested: 100, granted: 50, used: 25, grantRate: 0.5, useRate: 0.5 },
        // on four days, 24 hours each
        useHours: { used: 25 * 96, granted: 50 * 96 },
      },
    ])
    expect(comparison).toBeNull()
    expect(max).toBe(100)
  })

  it("keeps zero apart from not recorded", () => {
    const [row] = view([series("none", { requested: [0, 8, 8, 8], granted: [0, 0, 0, 0] })]).rows
    expect(row).toMatchObject({ requested: 6, granted: 0, used: null, grantRate: 0, useRate: null })
    const [idle] = view([series("idle", { requested: [0], granted: [0], used: [0] })]).rows
    expect(idle).toMatchObject({ requested: 0, granted: 0, used: 0, grantRate: null, useRate: null })
  })

  it("makes rates of the days where both are recorded, amounts of every day recorded", () => {
    const [row] = view([series("a", { granted: [10, 10, 40, 40], used: [5, 10, null, null] })]).rows
    expect(row).toMatchObject({ granted: 25, used: 7.5, useRate: 15 / 20 })
  })

  it("names a measure that is on record for fewer days than the grants, and which days", () => {
    const { partial, recorded } = view([series("a", { granted: [1, 1, 1, 1], used: [null, 1, 1, null] })])
    expect(partial).toEqual([{ measure: "used", from: "2020-05-09", to: "2020-05-10" }])
    expect([...recorded]).toEqual(["granted", "used"])
  })

  it("leaves excluded days out of amounts and rates, and names them", () => {
    const odd = anomaly("2020-05-09", ["a"], { measures: ["granted", "used"] })
    const note = anomaly("2020-05-10", ["a"], { effect: "caveat" })
    const entry = series("a", { granted: [10, 840, 10, 10], used: [5, 0, 5, 5] })
    const data = allocations(FOUR, [entry], { anomalies: [odd, note] })
    const found = toGapView(data, NONE)
    expect(found.rows).toMatchObject([{ granted: 10, used: 5, useRate: 0.5 }])
    expect(found).toMatchObject({ excluded: [odd], caveats: [note], max: 10 })
  })

  it.each<[GapSort, string]>([
    ["grant-rate", "cab"],
    ["use-rate", "bac"],
    ["requested", "abc"],
    ["granted", "bac"],
    ["used", "abc"],
    ["name", "abc"],
  ])("sorts by %s: rates from the smallest, amounts from the largest", (sort, order) => {
    expect(
      view(LABS, { sort })
        .rows.map(({ lab }) => lab)
        .join(""),
    ).toBe(order)
  })

  it("sorts by grant rate unless told, by grants where that cannot be", () => {
    expect(view(LABS).sort).toBe("grant-rate")
    const grants = [granted("a", 1, 1, 1, 1), granted("b", 2, 2, 2, 2)]
    expect(view(grants, { sort: "use-rate" })).toMatchObject({ sort: "granted", rows: [{ lab: "b" }, {}] })
  })

  it("puts what has no value in the order last", () => {
    const entries = [granted("none", 9, 9, 9, 9), ...LABS]
    expect(view(entries).rows.at(-1)?.lab).toBe("none")
    expect(view(entries, { sort: "used" }).rows.at(-1)?.lab).toBe("none")
  })
})

describe("the comparison", () => {
  it("sets the second largest beside the largest unless told", () => {
    expect(view(LABS).comparison).toMatchObject({
      lab: "a",
      than: "b",
      granted: { share: 0.625, isWhole: true },
    })
  })

  it("takes the labs of the two runs on record, the later beside the earlier", () => {
    const runs = [run("a"), run("a"), run("c")]
    expect(view(LABS, { runs }).comparison).toMatchObject({ lab: "c", than: "a", granted: { share: 0.04 } })
  })

  it("takes the two asked for, unless one of them is not there or they are one", () => {
    expect(view(LABS, { compare: "b~c" }).comparison).toMatchObject({ lab: "b", than: "c" })
    expect(view(LABS, { compare: "b~nowhere" }).comparison).toMatchObject({ lab: "a", than: "b" })
    expect(view(LABS, { compare: "c~c" }).comparison).toMatchObject({ lab: "a", than: "b" })
  })

  it("says whether the lab’s grant rate is the smallest of all", () => {
    expect(view(LABS, { compare: "c~a" }).comparison).toMatchObject({ grantRate: 0.2, isSmallestRate: true })
    expect(view(LABS, { compare: "b~a" }).comparison).toMatchObject({ isSmallestRate: false })
  })

  it("compares a lab that appeared over the time in which both existed", () => {
    const late = granted("genai", null, null, 30, 30)
    expect(view([granted("us", 90, 90, 10, 10), late], { compare: "genai~us" }).comparison).toMatchObject({
      granted: { share: 3, isWhole: false },
      grantRate: null,
    })
  })

  it("cannot compare with a lab that held nothing", () => {
    const entries = [granted("a", 1, 1, 1, 1), granted("none", 0, 0, 0, 0)]
    expect(view(entries, { compare: "a~none" }).comparison?.granted).toBeNull()
  })
})
