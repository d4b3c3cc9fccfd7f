import { describe, expect, it } from "vitest"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import { allocations, anomaly, days, granted, series } from "#testing/allocation-builders.ts"
import { IDLE, OTHERS, toMainView } from "./amounts.ts"

const choices: MainParams = { measure: "granted", unit: "gpus", view: "absolute", hasIdle: false }

describe("toMainView", () => {
  it("says nothing of an empty range", () => {
    const view = toMainView(allocations([], []), choices)
    expect(view).toMatchObject({ rows: [], labs: [], others: [], last: null })
  })

  it("keeps a gap a gap, and a lab that comes later out of the sum before", () => {
    const data = allocations(days("2020-04-01", 2), [granted("north", 8, 16), granted("south", null, 8)])
    const view = toMainView(data, choices)
    expect(view.rows.map((row) => row.values)).toEqual([
      { north: 8, south: null },
      { north: 16, south: 8 },
    ])
    expect(view.last).toMatchObject({
      ...{ period: "2020-04-02", isCut: false, top: { lab: "north", gpus: 16 }, isTied: false },
      ...{ labs: 2, missing: 0, whole: 24, wholeLabs: 2 },
    })
  })

  it("leaves an excluded day out of the rows and of the finding", () => {
    const data = allocations(days("2020-04-01", 2), [granted("north", 8, 0), granted("south", 4, 840)], {
      anomalies: [anomaly("2020-04-02", ["north", "south"])],
    })
    const view = toMainView(data, choices)
    expect(view.rows[1]?.values).toEqual({ north: null, south: null })
    expect(view.last?.period).toBe("2020-04-01")
    expect(view.excluded).toHaveLength(1)
  })

  it("does not exclude a day for another measure", () => {
    const data = allocations(days("2020-04-01", 1), [series("north", { used: [3] })], {
      anomalies: [anomaly("2020-04-01", ["north"])],
    })
    expect(toMainView(data, { ...choices, measure: "used" }).rows[0]?.values).toEqual({ north: 3 })
  })

  it("puts the labs behind the seventh together as others, never silently", () => {
    const labs = Array.from({ length: 9 }, (_, index) => granted(`lab-${index}`, index + 1))
    const view = toMainView(allocations(days("2020-04-01", 1), labs), choices)
    expect(view.labs).toEqual(["lab-2", "lab-3", "lab-4", "lab-5", "lab-6", "lab-7", "lab-8"])
    expect(view.others).toEqual(["lab-1", "lab-0"])
    expect(view.rows[0]?.values[OTHERS]).toBe(3)
  })

  it("gives every lab a panel, the largest first", () => {
    const labs = Array.from({ length: 9 }, (_, index) => granted(`lab-${index}`, index))
    const view = toMainView(allocations(days("2020-04-01", 1), labs), { ...choices, view: "panels" })
    expect(view.labs[0]).toBe("lab-8")
    expect(view.labs).toHaveLength(9)
  })

  it("makes shares that sum to one, and none of nothing", () => {
    const data = allocations(days("2020-04-01", 2), [granted("north", 6, 0), granted("south", 2, 0)])
    const view = toMainView(data, { ...choices, view: "share" })
    expect(view.rows[0]?.values).toEqual({ north: 0.75, south: 0.25 })
    expect(view.rows[1]?.values).toEqual({ north: null, south: null })
  })

  it("turns GPUs into hours by the recorded days of the period", () => {
    const data = allocations(["2022-02"], [series("north", { granted: [10] }, [28])])
    expect(toMainView(data, { ...choices, unit: "gpu-hours" }).rows[0]?.values).toEqual({
      north: 10 * 24 * 28,
    })
  })

  it("shows what nobody was granted as an amount of its own, unknown where capacity is", () => {
    const data = allocations(days("2020-04-01", 2), [granted("north", 6, 6)], {
      capacity: { values: [10, null], basis: "scenario", sources: [] },
    })
    const rows = toMainView(data, { ...choices, hasIdle: true }).rows
    expect(rows.map((row) => row.values[IDLE])).toEqual([4, null])
  })

  it("does not take the grant of a lab whose use is not recorded for unused", () => {
    const data = allocations(
      days("2020-04-01", 2),
      [
        series("north", { granted: [6, 6], used: [5, 5] }),
        series("south", { granted: [2, 2], used: [1, null] }),
      ],
      { capacity: { values: [10, 10], basis: "scenario", sources: [] } },
    )
    const rows = toMainView(data, { ...choices, measure: "used", hasIdle: true }).rows
    expect(rows.map((row) => row.values[IDLE])).toEqual([4, null])
  })

  it("draws a month whole and a cut week only as far as the range", () => {
    const month = toMainView(allocations(["2022-02"], [granted("north", 1)]), choices)
    expect(month.end - (month.rows[0]?.at ?? 0)).toBe(28)
    const week = allocations(days("2020-04-06", 1), [granted("north", 1)], { step: "week", to: "2020-04-08" })
    const view = toMainView(week, choices)
    expect(view.end - (view.rows[0]?.at ?? 0)).toBe(3)
  })
})
