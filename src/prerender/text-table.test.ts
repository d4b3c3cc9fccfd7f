import { describe, expect, it } from "vitest"
import { toTextTable } from "./text-table.ts"

describe("toTextTable", () => {
  it("has no rows where there are none", () => {
    expect(toTextTable({ caption: "", columns: [{ key: "a", label: "A" }], rows: [] })).toEqual({
      columns: [{ label: "A", isNumeric: false }],
      rows: [],
    })
  })

  it("writes each cell as the page does", () => {
    const columns = [
      { key: "lab", label: "Lab" },
      { key: "day", label: "Day", formatText: (text: string) => `on ${text}` },
      { key: "gpus", label: "GPUs", numeric: true, format: (value: number) => `${value} GPUs` },
      { key: "rest", label: "Rest", numeric: true },
    ]
    const rows = [
      { id: "1", cells: { lab: "FAIR", day: "2023", gpus: 8, rest: 2 } },
      { id: "2", cells: { lab: null } },
    ]
    expect(toTextTable({ caption: "", columns, rows }).rows).toEqual([
      ["FAIR", "on 2023", "8 GPUs", "2"],
      ["–", "–", "–", "–"],
    ])
  })

  it("ends where no picture has room for more", () => {
    const rows = Array.from({ length: 99 }, (_, index) => ({ id: String(index), cells: {} }))
    expect(toTextTable({ caption: "", columns: [], rows }).rows).toHaveLength(12)
  })
})
