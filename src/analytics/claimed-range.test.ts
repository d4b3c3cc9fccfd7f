import { describe, expect, it } from "vitest"
import { claimedRange, openNeeded } from "./claimed-range.ts"

const check = (op: string, value: number | [number, number]) =>
  ({ op, value }) as Parameters<typeof claimedRange>[0]

describe("claimedRange", () => {
  it.each([
    [">", 7, { from: 8, to: null }],
    [">=", 8, { from: 8, to: null }],
    ["=", 7, { from: 7, to: 7 }],
    ["between", [8, 11] as [number, number], { from: 8, to: 11 }],
  ])("of %s %j", (op, value, wanted) => {
    expect(claimedRange(check(op, value))).toEqual(wanted)
  })
})

describe("openNeeded", () => {
  const needed = (op: string, value: number | [number, number], least: number, open: number) =>
    openNeeded(check(op, value), { least, open: Array.from({ length: open }, (_, index) => String(index)) })

  it.each([
    // six are gone and three open: the claim needs eight
    [">", 7, 6, 3, { from: 2, to: 3, of: 3 }],
    ["=", 7, 6, 3, { from: 1, to: 1, of: 3 }],
    ["between", [8, 11] as [number, number], 4, 8, { from: 4, to: 7, of: 8 }],
    // enough are gone already, more would be too many
    ["between", [2, 5] as [number, number], 4, 8, { from: 0, to: 1, of: 8 }],
  ])("of %s %j with %d gone and %d open", (op, value, least, open, wanted) => {
    expect(needed(op, value, least, open)).toEqual(wanted)
  })
})
