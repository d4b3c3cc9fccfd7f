import { describe, expect, it } from "vitest"
import { claimedRange } from "./claimed-range.ts"

describe("claimedRange", () => {
  const range = (op: string, value: number | [number, number]) => claimedRange({ op, value } as never)

  it.each([
    [">", 7, { from: 8, to: null }],
    [">=", 8, { from: 8, to: null }],
    ["=", 7, { from: 7, to: 7 }],
    ["between", [8, 11] as [number, number], { from: 8, to: 11 }],
  ])("of %s %j", (op, value, wanted) => {
    expect(range(op, value)).toEqual(wanted)
  })
})
