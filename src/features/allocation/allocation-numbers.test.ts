import { describe, expect, it } from "vitest"
import { type Bases, toBases } from "#model/allocation.ts"
import { allocations, days, series } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { toAllocationNumbers } from "./allocation-numbers.tsx"

const TWO = days("2023-06-01", 2)
const show = (data: Parameters<typeof toAllocationNumbers>[0], hasCapacity = true) =>
  toAllocationNumbers(data, hasCapacity, languageOf()).map(({ id, value }) => [id, value])

describe("toAllocationNumbers", () => {
  it("has none of a record without requests, capacity and use", () => {
    expect(show(allocations([], []))).toEqual([])
    expect(show(allocations(TWO, [series("a", { granted: [4, 4] })]))).toEqual([])
  })

  it("tells the grant rate of all labs, and idle as two amounts", () => {
    const data = allocations(
      TWO,
      [
        series("a", { requested: [20, 20], granted: [10, 10], used: [5, 5] }),
        series("b", { requested: [20, null], granted: [20, null], used: [20, null] }),
      ],
      { capacity: { values: [40, 40], basis: "scenario", sources: [] } },
    )
    // granted 40 of 60 asked; of 80 GPU-days 40 were granted to nobody, 10 granted and not used
    expect(show(data)).toEqual([
      ["rate", "67\u00a0%"],
      ["capacity", "40"],
      ["not-granted", "50\u00a0%"],
      ["unused", "13\u00a0%"],
    ])
    expect(show(data, false)).toEqual([["rate", "67\u00a0%"]])
  })

  it("tells what each number rests on where that is of several bases, and else that it is derived", () => {
    const numbers = (bases?: Bases) =>
      toAllocationNumbers(
        allocations(TWO, [series("a", { granted: [10, 10], used: [5, 5] })], {
          capacity: { values: [40, 40], basis: bases?.capacity ?? "measured", sources: [] },
          ...(bases && { bases }),
        }),
        true,
        languageOf(),
      ).map(({ id, basis, restsOn }) => [id, basis, restsOn])
    const bases = toBases({ basis: "measured", bases: { granted: "estimate", capacity: "reported" } })
    expect(numbers(bases)).toEqual([
      ["capacity", "derived", ["reported"]],
      ["not-granted", "derived", ["reported", "estimate"]],
      ["unused", "derived", ["reported", "measured", "estimate"]],
    ])
    expect(new Set(numbers().map(([, ...bases]) => String(bases)))).toEqual(new Set(["derived,"]))
  })
})
