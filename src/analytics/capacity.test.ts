import { describe, expect, it } from "vitest"
import { allocations, days, granted } from "#testing/allocation-builders.ts"
import { countsMachines } from "./capacity.ts"

const record = (...values: (number | null)[]) =>
  allocations(days("2023-06-01", values.length), [granted("a", 4, 4), granted("b", 2, null)], {
    capacity: { values, basis: "measured", sources: [] },
  })

describe("countsMachines", () => {
  it("is false of nothing, and where no capacity is on record", () => {
    expect([allocations([], []), record(null, null)].map(countsMachines)).toEqual([false, false])
  })

  it("is false where capacity is what was granted on every day, true where one day differs", () => {
    expect([record(6, 4), record(6, 5)].map(countsMachines)).toEqual([false, true])
  })
})
