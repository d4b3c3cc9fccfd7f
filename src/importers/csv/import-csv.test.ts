import { describe, expect, it } from "vitest"
import { KEPT_REFUSALS, UnreadableFileError } from "#importers/record.ts"
import { guessMapping } from "./guess-mapping.ts"
import { createCsvReader, importCsv } from "./import-csv.ts"
import { amountsOf, read, refusedIn } from "./read.fixture.ts"

const HEADER = "day,lab,granted,used\n"

describe("importCsv", () => {
  it.each(["", "\n\n", "\ufeff", "# exported by hand\n"])("refuses %j, which has no header", (text) => {
    expect(() => read(text)).toThrow(
      new UnreadableFileError("a.csv", { en: "The file is empty.", zh: "文件为空。" }),
    )
  })

  it("knows no day and no lab of a header alone", () => {
    expect(read(HEADER)).toEqual({
      ...{ days: [], zone: null, asOf: null, units: [], series: [], capacity: [], bases: {} },
      ...{ anomalies: [], limits: [], refusals: { first: [], counts: {} } },
      files: [{ name: "a.csv", kind: "csv", bytes: HEADER.length, rows: 0, refused: 0 }],
    })
  })

  it("reads one line as one day of one lab, vouched for by whoever wrote it", () => {
    const record = read(`${HEADER}2020-05-20,vchbv,64,38.82`)
    expect(record).toMatchObject({
      days: ["2020-05-20"],
      units: [{ id: "vchbv", name: "vchbv", kind: "lab", parent: null, cluster: null, users: null }],
      series: [{ unit: "vchbv", requested: null, granted: [64], used: [38.82], queued: null }],
      bases: { granted: "reported", used: "reported" },
    })
  })

  it("knows nothing of days between that no line names, and never takes that for 0", () => {
    const record = read(`${HEADER}2020-05-20,a,1,0\n2020-05-23,a,2,\n2020-05-22,b,-,n/a\n`)
    expect(record.days).toEqual(["2020-05-20", "2020-05-21", "2020-05-22", "2020-05-23"])
    expect(amountsOf(record)).toEqual({
      a: { granted: [1, null, null, 2], used: [0, null, null, null] },
      b: {},
    })
    expect(record.files[0]).toMatchObject({ rows: 3, refused: 0 })
  })

  it("divides GPU-hours by 24, and those of a month by the hours of the month", () => {
    const head = "day,lab,Granted GPU-hours,Used\n"
    expect(amountsOf(read(`${head}2020-05-20,a,240,5`))).toEqual({ a: { granted: [10], used: [5] } })
    const { granted } = amountsOf(read(`${head}2020-02,a,${29 * 24 * 7},5`)).a ?? {}
    expect(granted).toEqual(Array(29).fill(7))
  })

  it("gives every day of a month its mean, and says so", () => {
    const record = read(`${HEADER}2020-05,a,1,2\n2020-06,a,3,\n`)
    expect(record.days).toHaveLength(61)
    expect(amountsOf(record).a?.used).toEqual([...Array(31).fill(2), ...Array(30).fill(null)])
    expect(record.limits.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^The file has amounts of months/),
    ])
  })

  it("refuses a file of weeks, which are no days", () => {
    expect(() => read(`${HEADER}2020-W21,a,1,2\n2020-W22,a,1,2\n`)).toThrow(/names weeks, such as 2020-W21/)
  })

  it.each([
    ["lab", "day,granted\n2020-05-20,1\n"],
    ["day", "lab,granted\na,1\n"],
    ["amounts", "lab,day,note\na,2020-05-20,x\n"],
  ])("refuses a file without %s", (what, text) => {
    expect(() => read(text)).toThrow(what === "amounts" ? /hold amounts/ : new RegExp(`name the ${what}`))
  })

  it("refuses a file that ends before the header it was told of", () => {
    expect(() => read(HEADER, { headerLine: 9 })).toThrow(/ends before its header/)
  })

  it("keeps the first refused lines and counts them all", () => {
    const { refusals, files } = read(HEADER + "2020-05-20,a,x,1\n".repeat(KEPT_REFUSALS + 10))
    expect(refusals.first).toHaveLength(KEPT_REFUSALS)
    expect(refusals.counts).toEqual({ "no-number": KEPT_REFUSALS + 10 })
    expect(files[0]).toMatchObject({ rows: 0, refused: KEPT_REFUSALS + 10 })
  })

  it("tells how far it is", async () => {
    const chunks = [HEADER, "2020-05-20,a,1,1\n2020-05-21,", "a,x,1\n"]
    const told: number[] = []
    const onRows = (rows: number) => told.push(rows)
    const record = await importCsv(chunks, guessMapping(chunks.join("")), { file: "a.csv", bytes: 1, onRows })
    expect(told).toEqual([0, 1, 2])
    expect(refusedIn(record)).toEqual([[3, "granted", "x", "no-number"]])
  })

  it("reads by a mapping that was kept as JSON", () => {
    const text = `${HEADER}2020-05-20,a,1,2\n`
    const reader = createCsvReader(JSON.parse(JSON.stringify(guessMapping(text))), {
      file: "a.csv",
      bytes: 1,
    })
    reader.push(text)
    expect(reader.end()).toEqual({ ...read(text), files: [expect.objectContaining({ rows: 1, bytes: 1 })] })
  })
})
