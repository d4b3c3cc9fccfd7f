import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted, series } from "#testing/allocation-builders.ts"
import { findStatement, toAssumptions, toEnergyView, USUAL } from "./view.ts"

const TWO = days("2023-06-01", 2)
const KILOWATT = { watts: 1000, pue: 1, price: 0.1, currency: "EUR" } as const
const NONE = { statedBy: null, excluded: [] }

describe("toEnergyView", () => {
  it("shows nothing where no grant is on record", () => {
    expect(toEnergyView(allocations([], []), KILOWATT, NONE)).toBeNull()
    expect(toEnergyView(allocations(TWO, [granted("a", null, null)]), KILOWATT, NONE)).toBeNull()
  })

  it("turns GPU-hours into MWh and money, the largest grant first", () => {
    const data = allocations(TWO, [
      series("a", { granted: [10, 10], used: [5, 5] }),
      series("b", { granted: [20, 20], used: [20, 10] }),
    ])
    const view = toEnergyView(data, KILOWATT, NONE)
    expect(view?.rows.map(({ lab, granted, used }) => [lab, granted.mwh, used?.mwh])).toEqual([
      ["b", 0.96, 0.72],
      ["a", 0.48, 0.24],
    ])
    expect(view?.total.granted).toMatchObject({ gpuHours: 1440, mwh: 1.44, money: 144 })
    expect(view?.total.used).toMatchObject({ gpuHours: 960, mwh: 0.96 })
  })

  it("knows no use of all where that of one, or of one day, is not recorded", () => {
    const a = series("a", { granted: [10, 10], used: [5, null] })
    const view = toEnergyView(allocations(TWO, [a, granted("b", 1, 1)]), KILOWATT, NONE)
    expect(view?.rows.map(({ used }) => used?.days ?? null)).toEqual([1, null])
    expect(view?.total.used).toBeNull()
    expect(toEnergyView(allocations(TWO, [a]), KILOWATT, NONE)?.total.used).toBeNull()
  })

  it("leaves out what an anomaly excludes", () => {
    const data = allocations(TWO, [granted("a", 0, 10)], { anomalies: [anomaly("2023-06-01", ["a"])] })
    expect(toEnergyView(data, KILOWATT, NONE)?.rows[0]?.granted).toMatchObject({ gpuHours: 240, days: 1 })
  })
})

describe("toAssumptions", () => {
  it("takes what the address says over what is usual", () => {
    expect(toAssumptions({})).toEqual(USUAL)
    expect(toAssumptions({ watts: "700", currency: "EUR" })).toEqual({
      ...USUAL,
      watts: 700,
      currency: "EUR",
    })
  })
})

describe("findStatement", () => {
  it("names the paper only where a run rests on it", () => {
    expect(findStatement([])).toBeNull()
    const run = { sources: ["llama-paper"] } as never
    expect(findStatement([{ compute: [run] }])).toBe("llama-paper")
  })
})
