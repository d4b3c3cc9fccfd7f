import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { toLorenzView } from "./view.ts"

const TWO = days("2020-05-08", 2)
const data = (entries: Parameters<typeof allocations>[1], more = {}) => allocations(TWO, entries, more)

describe("toLorenzView", () => {
  it("defines nothing without a lab, and nothing where nobody was granted anything", () => {
    expect(toLorenzView(data([]))).toMatchObject({ labs: [], points: [], gini: null, jain: null, half: null })
    expect(toLorenzView(data([granted("a", 0, 0), granted("b", 0, 0)]))).toMatchObject({
      gini: null,
      jain: null,
      half: null,
    })
  })

  it("counts the labs that existed on some day of the range, each by the days on which it did", () => {
    const entries = [granted("old", 6, 6), granted("late", null, 2), granted("later", null, null)]
    const found = toLorenzView(data(entries))
    expect(found.labs).toEqual([
      { lab: "late", gpus: 2, gpuHours: 2 * 24 },
      { lab: "old", gpus: 6, gpuHours: 12 * 24 },
    ])
    // Gini of (2, 6): |2 − 6| × 2 ÷ (2 × 4 × 4) = 0.25; Jain: 64 ÷ (2 × 40) = 0.8
    expect(found).toMatchObject({ gini: 0.25, jain: 0.8, half: { labs: ["late"], share: 2 / 14 } })
  })

  it("has no half of one lab", () => {
    expect(toLorenzView(data([granted("a", 4, 4)]))).toMatchObject({ gini: 0, jain: 1, half: null })
  })

  it("leaves excluded days out: a lab whose only grant was a glitch is granted nothing", () => {
    const odd = anomaly("2020-05-08", ["a", "b"])
    const found = toLorenzView(data([granted("a", 840, 0), granted("b", 0, 8)], { anomalies: [odd] }))
    expect(found.labs.map(({ gpus }) => gpus)).toEqual([0, 8])
    expect(found).toMatchObject({ gini: 0.5, jain: 0.5, excluded: [odd] })
  })
})
