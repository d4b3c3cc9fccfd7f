import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { toCsv as toText } from "./csv.ts"
import { exported, hardTable } from "./exported.fixture.ts"
import { toWideGrid } from "./grid.ts"

const toCsv = (figure: Parameters<typeof toWideGrid>[0], options?: Parameters<typeof toText>[1]) =>
  toText(toWideGrid(figure), options)
const lines = (text: string) => text.split("\r\n")

describe("toCsv", () => {
  it("writes RFC 4180: CRLF, quotes doubled, an empty cell where nothing is recorded, raw numbers and dates", () => {
    expect(lines(toCsv(exported()))).toEqual([
      "Month,Lab,GPUs,Rate (0–1),basis",
      '2022-01,"Paris, ""the lab""",1234,0.5,measured',
      "2022-02,=1+1,,-3,measured",
      '2022-03,"two\nlines",7,,measured',
      "",
    ])
  })

  it("reads back as the table", () => {
    const { data } = Papa.parse<string[]>(toCsv(exported()).trimEnd())
    expect(data.slice(1).map((row) => row.slice(0, -1))).toEqual(
      hardTable.rows.map(({ cells }) => hardTable.columns.map(({ key }) => String(cells[key] ?? ""))),
    )
  })

  it("says in every row of a what-if that it is no data", () => {
    const [head, first] = lines(toCsv(exported({ isScenario: true, isWhatIf: true })))
    expect(head).toMatch(/,basis$/)
    expect(first).toMatch(/,"what-if, not data"$/)
  })

  it("says of a scenario in every row that it is one", () => {
    const [head, first] = lines(toCsv(exported({ isScenario: true })))
    expect(head).toBe("Month,Lab,GPUs,Rate (0–1),basis")
    expect(first).toMatch(/,scenario$/)
  })

  it("tells two columns of one label apart by their keys", () => {
    const columns = [
      { key: "cutBefore", label: "before" },
      { key: "riseBefore", label: "before" },
    ]
    const table = { caption: "", columns, rows: [] }
    expect(toCsv(exported({ table }))).toBe("before (cutBefore),before (riseBefore),basis\r\n")
  })

  it.each([
    ["=1+1", `"'=1+1"`],
    ["+cmd", `"'+cmd"`],
    ["-cmd", `"'-cmd"`],
    ["@sum", `"'@sum"`],
    ["\tx", `"'\tx"`],
    ["\rx", `"'\rx"`],
    ["＝1", `"'＝1"`],
    ["-5.2", "-5.2"],
    ["a=b", "a=b"],
  ])("for spreadsheets writes %j as %j", (text, cell) => {
    const table = {
      caption: "",
      columns: [{ key: "a", label: "A" }],
      rows: [{ id: "1", cells: { a: text } }],
    }
    expect(toCsv(exported({ table }), { forSpreadsheet: true })).toBe(`\ufeffA,basis\r\n${cell},measured\r\n`)
  })

  it("for spreadsheets leaves numbers alone", () => {
    expect(lines(toCsv(exported(), { forSpreadsheet: true }))[2]).toBe(`2022-02,"'=1+1",,-3,measured`)
  })
})
