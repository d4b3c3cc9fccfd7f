import { describe, expect, it } from "vitest"
import type { Cell } from "#words/table.ts"
import { nextOrder, sortRows } from "./sort-rows.ts"

const sorted = (cells: Cell[], isDescending = false) => {
  const rows = cells.map((a, index) => ({ id: String(index), cells: { a } }))
  return sortRows({ caption: "", columns: [], rows }, { key: "a", isDescending }, "en").map(
    (row) => row.cells.a,
  )
}

describe("sortRows", () => {
  it("leaves the rows as they are without an order", () => {
    const rows = [{ id: "b", cells: {} }]
    expect(sortRows({ caption: "", columns: [], rows }, null, "en")).toBe(rows)
  })

  it("orders numbers by size and words by the language", () => {
    expect(sorted([10, 9, 100])).toEqual([9, 10, 100])
    expect(sorted(["vc10", "vc9", "Étienne", "Zoe"])).toEqual(["Étienne", "vc9", "vc10", "Zoe"])
  })

  it("puts what is not recorded last, up or down", () => {
    expect(sorted([null, 2, 1])).toEqual([1, 2, null])
    expect(sorted([null, 2, 1], true)).toEqual([2, 1, null])
  })
})

describe("nextOrder", () => {
  it("goes up, down, and back to how it was", () => {
    const up = nextOrder(null, "a")
    const down = nextOrder(up, "a")
    expect([up?.isDescending, down?.isDescending, nextOrder(down, "a")]).toEqual([false, true, null])
    expect(nextOrder(down, "b")).toEqual({ key: "b", isDescending: false })
  })
})
