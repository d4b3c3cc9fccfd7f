import { describe, expect, it } from "vitest"
import { MEASURES, type Measure } from "#model/allocation.ts"
import { decodeChunks } from "./encoding.ts"
import { guessMapping } from "./guess-mapping.ts"
import { importCsv } from "./import-csv.ts"
import { amountsOf, read, readFixture, refusedIn } from "./read.fixture.ts"

interface Expected {
  days: string[]
  labs: string[]
  values: Record<string, Partial<Record<Measure, number[]>>>
}
const expected: Expected = JSON.parse(readFixture("expected.json"))

/** The right answer with the labs and measures that a file has; numbers as near as hours divided by 24 come. */
function answer(measures: readonly Measure[], nameOf: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(
    expected.labs.map((lab) => {
      const values = measures.map((measure) => [
        measure,
        expected.values[lab]?.[measure]?.map((value) => expect.closeTo(value, 9)),
      ])
      return [nameOf[lab] ?? lab, Object.fromEntries(values)]
    }),
  )
}

describe("fixtures", () => {
  it.each<[string, Measure[]]>([
    ["one-row-per-lab-and-day.csv", ["granted", "used", "queued"]],
    ["semicolon-decimal-comma.csv", ["granted", "used", "queued"]],
    ["chinese-utf8.csv", ["granted", "used", "queued"]],
    ["long.csv", ["granted", "used", "queued"]],
    ["us-dates-thousands.csv", ["granted", "used"]],
    ["matrix-used.csv", ["used"]],
  ])("reads %s without a question", (name, measures) => {
    const record = read(readFixture(name))
    expect(record.days).toEqual(expected.days)
    expect(amountsOf(record)).toEqual(answer(measures))
    expect(record.refusals).toEqual({ first: [], counts: {} })
    expect(guessMapping(readFixture(name))).toMatchObject({ isDayOrderSure: true, isDecimalSure: true })
  })

  it("reads names with quotes, line breaks and formulas, below a line that is no header", () => {
    const record = read(readFixture("quotes-and-breaks.csv"))
    const names = { vchbv: 'Vision, "Paris"', vc6YE: "Language\nand speech", vcvlY: "=Robotics" }
    expect(amountsOf(record)).toEqual(answer(["granted", "used", "queued"], names))
    expect(record.refusals.counts).toEqual({})
  })

  it("says of each line of bad.csv what is wrong with it", () => {
    const record = read(readFixture("bad.csv"))
    expect(refusedIn(record)).toEqual([
      [3, null, "2020-05-20,vchbv,64,12", "twice"],
      [4, "granted", "-8", "negative"],
      [5, "granted", "sixty-four", "no-number"],
      [6, "day", "2020-02-30", "no-day"],
      [7, "day", "21.05.20", "no-day"],
      [8, "lab", "", "no-name"],
      [9, null, "2020-05-24,vchbv,64", "too-few-fields"],
      [10, null, "2020-05-25,vchbv,64,1,2", "too-many-fields"],
      [12, "day", "Total", "a-sum"],
    ])
    expect(record.files).toEqual([{ name: "a.csv", kind: "csv", bytes: 266, rows: 2, refused: 9 }])
    expect(amountsOf(record)).toEqual({ vchbv: { granted: [64, null, null, null, null, null, null] } })
  })

  it.each(["utf16le", "utf-8"] as const)("reads the Chinese table in %s", async (encoding) => {
    const text = `\ufeff${readFixture("chinese-utf8.csv")}`
    const decoded = decodeChunks([Buffer.from(text, encoding)])
    const record = await importCsv(decoded, guessMapping(text), { file: "a.csv", bytes: 1 })
    expect(amountsOf(record)).toEqual(answer(["granted", "used", "queued"]))
    expect(MEASURES.filter((measure) => record.bases[measure] !== undefined)).toEqual([
      "granted",
      "used",
      "queued",
    ])
  })
})
