import { describe, expect, it } from "vitest"
import { rowStops } from "./row-stops.ts"

const places = { topOf: (index: number) => 20 + index * 30, height: 30, width: 300 }

describe("rowStops", () => {
  it("has no stop where there is no row", () => {
    expect(rowStops([], places)).toEqual([])
  })

  it("gives each row the whole width at its own height, and nothing else of the row", () => {
    const rows = [
      { id: "a", spoken: "A: 1", label: "A" },
      { id: "b", spoken: "B: 2", label: "B" },
    ]
    expect(rowStops(rows, places)).toEqual([
      { id: "a", spoken: "A: 1", x: 0, y: 20, width: 300, height: 30 },
      { id: "b", spoken: "B: 2", x: 0, y: 50, width: 300, height: 30 },
    ])
  })

  it("follows rows that are counted from below", () => {
    const rows = [
      { id: "a", spoken: "" },
      { id: "b", spoken: "" },
    ]
    const stops = rowStops(rows, { ...places, topOf: (index) => 80 - index * 30 })
    expect(stops.map(({ y }) => y)).toEqual([80, 50])
  })
})
