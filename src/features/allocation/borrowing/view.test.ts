import { describe, expect, it } from "vitest"
import { allocations, days, series } from "#testing/allocation-builders.ts"
import { NOBODY, pickDrawn, SHOWN, toBorrowingView, UNCOVERED } from "./view.ts"

const TWO = days("2023-06-01", 2)
const data = allocations(
  TWO,
  [
    series("a", { granted: [10, 10], used: [16, 10] }),
    series("b", { granted: [8, 8], used: [5, 9] }),
    series("c", { granted: [4, 4], used: [3, 4] }),
    series("d", { granted: [2, 2] }),
  ],
  { capacity: { values: [25, 25], basis: "measured", sources: [] } },
)
const view = (...chosen: string[]) => toBorrowingView(data, { chosen, hasCapacity: true, excluded: [] })

describe("toBorrowingView", () => {
  it("knows nothing where nothing is on record", () => {
    const nothing = toBorrowingView(allocations([], []), { chosen: [], hasCapacity: true, excluded: [] })
    expect(nothing).toMatchObject({ rows: [], borrowers: [], known: 0, lent: 0, unrecorded: [] })
  })

  it("lists each loan by period with its parts, labs first", () => {
    const { rows, borrowers, known, unrecorded } = view("a", "b", "c", "d")
    expect(rows.map(({ id }) => id)).toEqual(["2023-06-01~a", "2023-06-02~b"])
    expect(rows[0]?.parts.map(({ source, gpus }) => [source, gpus])).toEqual([
      ["b", 3],
      ["c", 1],
      [NOBODY, 1],
      [UNCOVERED, 1],
    ])
    expect(borrowers.map(({ lab, gpuHours, main }) => [lab, gpuHours, main.source])).toEqual([
      ["a", 144, "b"],
      ["b", 24, NOBODY],
    ])
    expect([known, unrecorded]).toEqual([2, ["d"]])
  })

  it("of a lab that only lent shows what it lent, out of whose loan", () => {
    const { rows, borrowers, lent } = view("c")
    expect(borrowers).toEqual([])
    expect(rows).toMatchObject([{ lab: "a", gpus: 6, parts: [{ source: "c", gpus: 1 }] }])
    expect(lent).toBe(24)
  })
})

describe("pickDrawn", () => {
  it("draws the largest where there are many, in the order of time", () => {
    const [row] = view("a").rows
    if (row === undefined) throw new Error("no loan")
    const many = Array.from({ length: SHOWN + 3 }, (_, index) => ({ ...row, id: `${index}`, gpus: index }))
    expect(pickDrawn(many).map(({ gpus }) => gpus)).toEqual(many.slice(3).map(({ gpus }) => gpus))
    expect(pickDrawn(many.slice(0, 2))).toHaveLength(2)
  })
})
