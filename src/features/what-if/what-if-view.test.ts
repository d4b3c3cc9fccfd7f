import { describe, expect, it } from "vitest"
import { allocations, series } from "#testing/allocation-builders.ts"
import { project, run } from "#testing/builders.ts"
import { listWorks, parseMoves, toWhatIfView, writeMoves } from "./what-if-view.ts"

const month = allocations(
  ["2023-02"],
  [
    series("us", { requested: [200], granted: [100] }),
    series("paris", { requested: [100], granted: [50] }),
    series("genai", { granted: [null] }),
  ],
  { capacity: { values: [160], basis: "scenario", sources: [] } },
)

describe("parseMoves and writeMoves", () => {
  it("read and write the same moves", () => {
    expect(parseMoves(undefined)).toEqual([])
    expect(writeMoves([])).toBeUndefined()
    const text = "fair-us.fair-paris.400~idle.genai.8"
    expect(parseMoves(text)).toEqual([
      { from: "fair-us", to: "fair-paris", gpus: 400 },
      { from: "idle", to: "genai", gpus: 8 },
    ])
    expect(writeMoves(parseMoves(text))).toBe(text)
  })
})

const COUNTED = { hours: null, hasCapacity: true }

describe("toWhatIfView", () => {
  it("has no rows of a month that is not on record", () => {
    expect(toWhatIfView(month, "2030-01", [], COUNTED).rows).toEqual([])
  })

  it("leaves out a lab that was not there", () => {
    expect(toWhatIfView(month, "2023-02", [], COUNTED).rows.map(({ lab }) => lab)).toEqual(["us", "paris"])
  })

  it("gives shares, grant rates, days and Gini before and after", () => {
    const view = toWhatIfView(month, "2023-02", [{ from: "us", to: "paris", gpus: 25 }], {
      hours: 24 * 75,
      hasCapacity: true,
    })
    expect(view.rows[1]).toEqual({
      lab: "paris",
      requested: 100,
      before: 50,
      after: 75,
      shareBefore: 1 / 3,
      shareAfter: 0.5,
      rateBefore: 0.5,
      rateAfter: 0.75,
      daysBefore: 1.5,
      daysAfter: 1,
    })
    expect(view.giniBefore).toBeCloseTo(1 / 6)
    expect(view.giniAfter).toBe(0)
    expect(view.idle).toEqual({ before: 10, after: 10 })
  })

  it("knows of nothing idle where capacity counts no machines", () => {
    expect(toWhatIfView(month, "2023-02", [], { hours: null, hasCapacity: false }).idle).toBeNull()
  })

  it("knows no rate where nothing was asked and no days on no GPU", () => {
    const bare = allocations(["2023-02"], [series("a", { granted: [8] })])
    const [row] = toWhatIfView(bare, "2023-02", [], { hours: 100, hasCapacity: false }).rows
    expect(row).toMatchObject({ rateBefore: null, daysBefore: 100 / (8 * 24) })
    const [none] = toWhatIfView(bare, "2023-02", [{ from: "a", to: "b", gpus: 8 }], {
      hours: 100,
      hasCapacity: false,
    }).rows
    expect(none?.after).toBe(8)
  })
})

describe("listWorks", () => {
  it("lists published GPU-hours, the largest first, and no total beside its runs", () => {
    const runs = [
      run("Model 7B", { gpuHours: 10 }),
      run("Model 65B", { gpuHours: 90 }),
      run("all", { role: "total", gpuHours: 100 }),
      run("cluster", { role: "capacity", gpuHours: 5 }),
      run("unknown"),
    ]
    expect(listWorks([project("m", { compute: runs })]).map(({ id, hours }) => [id, hours])).toEqual([
      ["model-65b", 90],
      ["model-7b", 10],
    ])
  })
})
