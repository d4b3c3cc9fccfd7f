import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted, series } from "#testing/allocation-builders.ts"
import { toIdle } from "./idle.ts"

const TWO = days("2023-06-01", 2)
const capacity = (...values: (number | null)[]) => ({
  capacity: { values, basis: "measured" as const, sources: [] },
})

describe("toIdle", () => {
  it("knows nothing of nothing", () => {
    expect(toIdle(allocations([], []))).toEqual({
      notGranted: null,
      unused: [],
      unusedInAll: null,
      unrecorded: [],
    })
  })

  it("tells what nobody was granted from what was granted and not used", () => {
    const data = allocations(
      TWO,
      [series("a", { granted: [10, 10], used: [6, 8] }), series("b", { granted: [4, 4], used: [5, 5] })],
      capacity(20, 20),
    )
    expect(toIdle(data)).toEqual({
      notGranted: { gpuHours: 12 * 24, gpus: 6, days: 2, capacity: 20, granted: 14, isOver: false },
      unused: [
        { lab: "a", gpuHours: 6 * 24, gpus: 3, days: 2, granted: 10, used: 7 },
        // more was used than granted: less than nothing was left
        { lab: "b", gpuHours: -2 * 24, gpus: -1, days: 2, granted: 4, used: 5 },
      ],
      unusedInAll: { gpuHours: 4 * 24, gpus: 2, days: 2, capacity: 20 },
      unrecorded: [],
    })
  })

  it("tells no part of all GPUs where limits add up to more than there is", () => {
    const data = allocations(TWO, [series("a", { granted: [30, 10], used: [6, 8] })], capacity(20, 20))
    expect(toIdle(data).notGranted).toMatchObject({ granted: 20, capacity: 20, isOver: true, gpus: 5 })
    expect(toIdle(data).unusedInAll).toMatchObject({ gpus: 13, capacity: null })
  })

  it("takes use that is not recorded for unknown, not for none, and counts the days on which it is", () => {
    const data = allocations(TWO, [series("a", { granted: [10, 10], used: [6, null] }), granted("b", 4, 4)])
    expect(toIdle(data)).toMatchObject({
      notGranted: null,
      unused: [{ lab: "a", gpus: 4, days: 1 }],
      unusedInAll: null,
      unrecorded: ["b"],
    })
  })

  it("has nothing left where more is granted than there is, which makes up for no other day", () => {
    const data = allocations(TWO, [granted("a", 30, 10)], capacity(20, 20))
    expect(toIdle(data).notGranted).toMatchObject({ gpus: 5, days: 2 })
  })

  it("lets a lab that came later add nothing before", () => {
    const data = allocations(TWO, [granted("old", 10, 10), granted("new", null, 5)], capacity(20, 20))
    expect(toIdle(data).notGranted).toMatchObject({ gpus: (10 + 5) / 2, days: 2 })
  })

  it("leaves out a day on which any lab’s grant misleads", () => {
    const odd = anomaly("2023-06-01", ["a"])
    const data = allocations(TWO, [granted("a", 0, 10), granted("b", 4, 4)], {
      ...capacity(20, 20),
      anomalies: [odd],
    })
    expect(toIdle(data).notGranted).toMatchObject({ gpus: 6, days: 1 })
  })
})
