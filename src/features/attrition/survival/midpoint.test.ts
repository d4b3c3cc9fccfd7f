import { describe, expect, it } from "vitest"
import { leaver, paper, stayer } from "#testing/builders.ts"
import { toMidpoint } from "./midpoint.ts"

describe("toMidpoint", () => {
  it("compares nothing without two papers that have authors", () => {
    expect(toMidpoint([], [])).toBeNull()
    expect(toMidpoint([paper("p", ["ada"]), paper("q", [])], [leaver("ada", "2023-05-01")])).toBeNull()
  })

  it("puts a departure on the middle day of its interval, and whoever was last seen there stays", () => {
    const found = toMidpoint(
      [paper("p", ["ada"]), paper("q", ["bea"])],
      [leaver("ada", "2023-01-11/2023-01-21"), stayer("bea", "2023-03-01")],
    )
    expect(found?.groups).toMatchObject([
      { authors: 1, departures: 1, median: 15 },
      { authors: 1, departures: 0, median: null },
    ])
  })

  it("tells two groups that leave alike not apart", () => {
    const [a, b] = [paper("p", ["a", "b"]), paper("q", ["c", "d"])]
    const people = ["a", "c"]
      .map((id) => leaver(id, "2023-02-01"))
      .concat(["b", "d"].map((id) => leaver(id, "2023-06-01")))
    expect(toMidpoint([a, b], people)?.chiSquare).toBeCloseTo(0, 12)
    expect(toMidpoint([a, b], people)?.p).toBeCloseTo(1, 12)
  })
})
