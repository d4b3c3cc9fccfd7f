import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted, series } from "#testing/allocation-builders.ts"
import { lab } from "#testing/builders.ts"
import { toChangeView } from "./view.ts"

const FOUR = days("2020-05-08", 4)
const [FIRST, , , LAST] = FOUR
type Options = Partial<Parameters<typeof toChangeView>[1]>
const view = (entries: Parameters<typeof allocations>[1], options: Options = {}, more = {}) =>
  toChangeView(allocations(FOUR, entries, more), { step: "day", labs: [], ...options })

describe("toChangeView", () => {
  it("has nothing to compare where nothing is recorded", () => {
    const empty = { periods: [], before: null, after: null, rows: [] }
    expect(view([])).toMatchObject(empty)
    expect(view([granted("a", null, null, null, null)])).toMatchObject(empty)
    expect(toChangeView(allocations([], []), { step: "month", labs: [] })).toMatchObject(empty)
  })

  it("sets the first beside the last unless told, the largest difference first", () => {
    const found = view([granted("a", 8, 0, 0, 16), granted("b", 80, 0, 0, 0), granted("same", 5, 0, 0, 5)])
    expect(found).toMatchObject({ before: FIRST, after: LAST, refused: [] })
    expect(found.rows.map(({ lab: id, difference, kind }) => [id, difference, kind])).toEqual([
      ["b", -80, "changed"],
      ["a", 8, "changed"],
      ["same", 0, "same"],
    ])
  })

  it("takes the two asked for in the order of time", () => {
    const found = view([granted("a", 1, 2, 4, 8)], { before: "2020-05-10", after: "2020-05-09" })
    expect(found).toMatchObject({ before: "2020-05-09", after: "2020-05-10", rows: [{ difference: 2 }] })
  })

  it("names a period that is not in the range and shows the usual one instead", () => {
    const found = view([granted("a", 1, 2, 4, 8)], { before: "2019-01-01" })
    expect(found).toMatchObject({ refused: ["2019-01-01"], before: FIRST, after: LAST })
  })

  it("says of a lab that appears or vanishes that it does, not that it rose from zero", () => {
    const labs = [lab("genai", { from: "2020-05-10" }), lab("gone", { to: "2020-05-09" }), lab("gap")]
    const entries = [
      granted("genai", null, null, 6, 6),
      granted("gone", 4, 4, null, null),
      granted("gap", null, 2, 2, 2),
    ]
    expect(view(entries, { labs }).rows).toEqual([
      { lab: "genai", before: null, after: 6, difference: null, kind: "appeared" },
      { lab: "gone", before: 4, after: null, difference: null, kind: "vanished" },
      { lab: "gap", before: null, after: 2, difference: null, kind: "unrecorded" },
    ])
  })

  it("keeps a fall to a recorded zero a difference", () => {
    expect(view([granted("a", 64, 64, 0, 0)]).rows).toMatchObject([{ difference: -64, kind: "changed" }])
  })

  it("leaves out a lab that is in neither period", () => {
    expect(view([granted("a", null, 4, 4, null), granted("b", 1, 1, 1, 1)]).rows).toHaveLength(1)
  })

  it("offers no day that is left out, and passes over it", () => {
    const anomalies = [anomaly("2020-05-08", ["a"])]
    const found = view([granted("a", 840, 2, 4, 8)], {}, { anomalies })
    expect(found.periods).not.toContain("2020-05-08")
    expect(found).toMatchObject({ before: "2020-05-09", rows: [{ before: 2, after: 8 }], excluded: [] })
  })

  it("makes the mean of a month of its days without the excluded ones, and names those", () => {
    const odd = anomaly("2020-04-30", ["a"])
    const span = days("2020-04-01", 61)
    const grants = span.map((day) => (day === "2020-04-30" ? 840 : day < "2020-05-01" ? 10 : 20))
    const data = allocations(span, [granted("a", ...grants)], { anomalies: [odd] })
    expect(toChangeView(data, { step: "month", labs: [] })).toMatchObject({
      before: "2020-04",
      after: "2020-05",
      rows: [{ before: 10, after: 20, difference: 10 }],
      excluded: [odd],
    })
  })

  it("begins and ends with a complete month where there are two", () => {
    const months = ["2021-10", "2021-11", "2021-12", "2022-01"]
    const data = allocations(months, [series("a", { granted: [1, 2, 4, 8] }, [30, 30, 31, 18])], {
      from: "2021-10-02",
      to: "2022-01-18",
    })
    expect(toChangeView(data, { step: "month", labs: [] })).toMatchObject({
      before: "2021-11",
      after: "2021-12",
    })
  })

  it("compares one period with itself where there is but one", () => {
    const data = allocations(["2021-10"], [series("a", { granted: [1] }, [31])])
    const found = toChangeView(data, { step: "month", labs: [] })
    expect(found).toMatchObject({ before: "2021-10", after: "2021-10", rows: [{ kind: "same" }] })
  })
})
