import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import { allocations, granted, series } from "#testing/allocation-builders.ts"
import { project, run } from "#testing/builders.ts"
import { toGrantedView } from "./view.ts"

const MONTHS = ["2022-01", "2022-02", "2022-03", "2022-04", "2022-05"]
const DAYS = [31, 28, 31, 30, 31]
const monthly = (lab: string, ...amounts: (number | null)[]) => series(lab, { granted: amounts }, DAYS)

const opt = project("opt", {
  lab: "us",
  compute: [run("OPT-175B", { gpuCount: 30, window: "2022-01-10/2022-02-10", days: 31 })],
})
const llama = project("llama", {
  lab: "paris",
  compute: [run("LLaMA-65B", { gpuCount: 20, window: "2022-03/2022-04", days: 21 })],
})

/** Paris 10·31 + 40·28 + 10·31 + 40·30 = 2940 GPU-days to April, the US 40·120 = 4800; then May. */
const five = allocations(MONTHS, [
  monthly("us", 40, 40, 40, 40, 10),
  monthly("paris", 10, 40, 10, 40, 90),
  monthly("genai", null, null, null, null, 80),
])

describe("toGrantedView", () => {
  it("has nothing to say of no periods and no labs", () => {
    expect(toGrantedView(allocations([], []), [opt, llama])).toEqual({
      rows: [],
      end: 0,
      labs: [],
      runs: [],
      comparison: null,
    })
  })

  it("has a row of gaps for a period in which nothing is recorded", () => {
    const { rows, end } = toGrantedView(allocations(["2022-01"], [granted("us", null)]), [])
    expect(rows).toEqual([
      { period: "2022-01", at: toDayNumber("2022-01-01"), values: { us: null }, capacity: null },
    ])
    expect(end).toBe(toDayNumber("2022-02-01"))
  })

  it("gives each month its first day, its grants per lab and its capacity", () => {
    const capacity = { values: [100, 100, 110, 120, 200], basis: "scenario" as const, sources: [] }
    const { rows, end, labs } = toGrantedView({ ...five, capacity }, [])
    expect(labs).toEqual(["us", "paris", "genai"])
    expect(rows.map(({ values }) => values)).toEqual([
      { us: 40, paris: 10, genai: null },
      { us: 40, paris: 40, genai: null },
      { us: 40, paris: 10, genai: null },
      { us: 40, paris: 40, genai: null },
      { us: 10, paris: 90, genai: 80 },
    ])
    expect(rows.map((row) => row.capacity)).toEqual(capacity.values)
    expect(rows.map((row) => row.at)).toEqual(MONTHS.map((month) => toDayNumber(`${month}-01`)))
    expect(end).toBe(toDayNumber("2022-06-01"))
  })

  it("lays over it the runs of its labs, one whose days are known and one that lies somewhere", () => {
    const elsewhere = project("sam", {
      lab: "fair",
      compute: [run("SAM", { gpuCount: 256, window: "2022" })],
    })
    const { runs } = toGrantedView(five, [elsewhere, llama, opt])
    expect(runs.map(({ name, lab, days }) => [name, lab, days])).toEqual([
      ["OPT-175B", "us", null],
      ["LLaMA-65B", "paris", 21],
    ])
  })

  it("compares the labs of the two runs by GPU-days over the whole record, as the page of the allocation does", () => {
    expect(toGrantedView(five, [llama, opt]).comparison).toEqual({
      lab: "paris",
      than: "us",
      share: (2940 + 90 * 31) / (4800 + 10 * 31),
      until: "2022-05",
    })
  })

  it.each([
    ["no run", five, []],
    ["runs of one lab only", five, [opt]],
    ["one lab", { ...five, series: five.series.slice(0, 1) }, [llama, opt]],
    [
      "nothing granted to the lab compared with",
      allocations(MONTHS, [monthly("us", 0, 0), monthly("paris", 1, 1)]),
      [llama, opt],
    ],
  ])("compares nothing where there is %s", (_, data, projects) => {
    expect(toGrantedView(data, projects).comparison).toBeNull()
  })
})
