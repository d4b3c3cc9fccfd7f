import { expect, it } from "vitest"
import { toAvailable } from "#features/allocation/allocation-view.ts"
import { allocations, granted } from "#testing/allocation-builders.ts"
import { toMainFigureView } from "./view.ts"

const DAYS = ["2024-02-28", "2024-02-29"]

function show(capacity: (number | null)[]) {
  const record = allocations(DAYS, [granted("north", 8, 16)], {
    capacity: { values: capacity, basis: "measured", sources: ["s"] },
  })
  const available = toAvailable(record, { hasRuns: false, hasEvents: false })
  const context = {
    record,
    available,
    labs: [],
    projects: [],
    events: [],
    pools: [],
    whole: null,
    request: { org: "acme" },
  }
  return toMainFigureView({ ...context, data: record }, {})
}

it("draws a capacity that counts machines", () => {
  expect(show([24, 24])?.hasCapacity).toBe(true)
})

it("draws none that is the sum of the grants on every day: nothing could be idle", () => {
  const view = show([8, 16])
  expect(view?.hasCapacity).toBe(false)
  expect(view?.rows.map(({ capacity }) => capacity)).toEqual([null, null])
})

it("draws none that is not recorded", () => {
  expect(show([null, null])?.hasCapacity).toBe(false)
})
