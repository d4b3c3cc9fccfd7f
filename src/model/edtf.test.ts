import { readdirSync } from "node:fs"
import edtf from "edtf"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { FROZEN, readFrozen } from "#testing/frozen.ts"
import {
  addDays,
  compareEdtf,
  dayRange,
  earliest,
  isDay,
  isEdtf,
  isInterval,
  latest,
  toDayNumber,
} from "./edtf.ts"

const DATE_KEYS = new Set(
  "date left start end window published from to publicFrom madeOn due lastSeen within asOf".split(" "),
)

/** Every EDTF date that stands in the records. */
function listDates(value: unknown, key = ""): string[] {
  if (typeof value === "string") return DATE_KEYS.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => listDates(item, key))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([childKey, child]) => listDates(child, childKey))
}

const dates = ["meta", "helios-earth"].flatMap((org) =>
  readdirSync(`${FROZEN}/${org}`)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => listDates(readFrozen(`${org}/${file}`))),
)

/** First and last day as the npm package `edtf` sees them. */
function oracle(text: string): [string, string] {
  const parsed = edtf(text)
  return [new Date(parsed.min).toISOString().slice(0, 10), new Date(parsed.max).toISOString().slice(0, 10)]
}

describe("isEdtf", () => {
  it.each([
    "",
    "..",
    "../..",
    "/",
    "2023-13",
    "2023-02-30",
    "20233",
    "June 2023",
    "2023-06-01/2023-05",
    "2023-XX-05",
    "a/b/c",
  ])("refuses %j", (text) => {
    expect(isEdtf(text)).toBe(false)
    expect(() => earliest(text)).toThrow(RangeError)
  })
})

describe("earliest and latest", () => {
  it.each([
    ["2023-06-13", "2023-06-13", "2023-06-13"],
    ["2023-06", "2023-06-01", "2023-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-04/2023-06", "2023-04-01", "2023-06-30"],
    ["2023-05-18/..", "2023-05-18", null],
    ["../2022-05-02", null, "2022-05-02"],
    ["2023-06?", "2023-06-01", "2023-06-30"],
    ["2023~", "2023-01-01", "2023-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2023-XX", "2023-01-01", "2023-12-31"],
    ["2023-04-XX", "2023-04-01", "2023-04-30"],
  ])("reads %s", (text, first, last) => {
    expect(earliest(text)).toBe(first)
    expect(latest(text)).toBe(last)
  })

  it("agrees with the npm package edtf on every date in the data", () => {
    expect(dates.length).toBeGreaterThan(500)
    for (const text of new Set(dates)) expect([earliest(text), latest(text)], text).toEqual(oracle(text))
  })
})

describe("isInterval", () => {
  it("is true only for the form with two ends", () => {
    expect(isInterval("2023-06")).toBe(false)
    expect(isInterval("../2022-05-02")).toBe(true)
    for (const text of new Set(dates)) expect(isInterval(text), text).toBe(edtf(text).type === "Interval")
  })
})

describe("compareEdtf", () => {
  it("sorts by first possible day, then by last, open ends outermost", () => {
    const sorted = ["2023-05-18/..", "2023-05-18/2023-06", "2023", "2023-05-18", "../2022-05-02"].sort(
      compareEdtf,
    )
    expect(sorted).toEqual(["../2022-05-02", "2023", "2023-05-18", "2023-05-18/2023-06", "2023-05-18/.."])
  })
})

describe("days", () => {
  it("knows which exist and how far apart they are", () => {
    expect(isDay("2023-02-29")).toBe(false)
    expect(isDay("2024-02-29")).toBe(true)
    expect([isDay("1900-02-29"), isDay("2000-02-29")]).toEqual([false, true])
  })

  it("agrees with the calendar of the language, on days that exist and on days that do not", () => {
    const written = (year: number, month: number, day: number) =>
      `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    const digits = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
    fc.assert(
      fc.property(digits, (parts) => {
        const text = written(...parts)
        const time = Date.parse(`${text}T00:00:00Z`)
        const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
        expect(isDay(text)).toBe(isReal)
      }),
    )
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01")
    expect(addDays("2022-01-01", -1)).toBe("2021-12-31")
  })
})

describe("dayRange", () => {
  it.each([
    ["2023-03-03", "2023-03-03", "2023-03-03"],
    ["2023-03", "2023-03-01", "2023-03-31"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-03/2023-05", "2023-03-01", "2023-05-31"],
    ["2023-06?", "2023-06-01", "2023-06-30"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["../2022-05-02", null, "2022-05-02"],
    ["2023-05-18/..", "2023-05-18", null],
  ])("of %s", (date, from, to) => {
    expect(dayRange(date)).toEqual({ from: from && toDayNumber(from), to: to && toDayNumber(to) })
  })
})
