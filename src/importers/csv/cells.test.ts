import { describe, expect, it } from "vitest"
import { guessDayFormat, parseSpan } from "./days.ts"
import { guessDecimal, parseAmount } from "./numbers.ts"

describe("parseSpan", () => {
  it.each([
    ["2020-05-20", "iso"],
    ["2020-05-20T00:00:00Z", "iso"],
    ["2020-05-20 00:00:00", "iso"],
    ["2020/5/20", "ymd"],
    ["20200520", "ymd"],
    ["2020年5月20日", "ymd"],
    ["20.05.2020", "dmy"],
    ["20/5/2020", "dmy"],
    ["5/20/2020", "mdy"],
  ] as const)("reads %s as %s", (text, format) => {
    expect(parseSpan(text, format)).toEqual({ from: "2020-05-20", to: "2020-05-20" })
  })

  it.each(["2020-02", "02/2020", "2020年2月", "2020/2"])("reads %s as all days of a month", (text) => {
    expect(parseSpan(text, "month")).toEqual({ from: "2020-02-01", to: "2020-02-29" })
  })

  it.each([
    ["", "iso"],
    ["2020-02-30", "iso"],
    ["2020-05-20T13:00:00", "iso"],
    ["21.05.20", "dmy"],
    ["5/20/2020", "dmy"],
    ["2020-13", "month"],
    ["0202-05-20", "iso"],
    ["2020-W21", "week"],
  ] as const)("reads no day in %j as %s", (text, format) => {
    expect(parseSpan(text, format)).toBeNull()
  })
})

describe("guessDayFormat", () => {
  it.each([
    [[], null],
    [["x"], null],
    [["2020-05-20", "x"], { format: "iso", isOrderSure: true }],
    [["2020-05-20", "2020/5/20"], { format: "ymd", isOrderSure: true }],
    [["05/06/2020", "20/06/2020"], { format: "dmy", isOrderSure: true }],
    [["05/06/2020", "06/20/2020"], { format: "mdy", isOrderSure: true }],
    [["05/06/2020"], { format: "dmy", isOrderSure: false }],
    [["05.06.2020"], { format: "dmy", isOrderSure: true }],
    [["20/06/2020", "06/20/2020"], { format: "dmy", isOrderSure: false }],
    [["2020-05", "2020-06"], { format: "month", isOrderSure: true }],
    [["2020-W21"], { format: "week", isOrderSure: true }],
  ])("of %j is %j", (values, guess) => {
    expect(guessDayFormat(values)).toEqual(guess)
  })
})

describe("parseAmount", () => {
  it.each([
    ["64", ".", 64],
    ["0", ".", 0],
    ["-0", ".", 0],
    [".5", ".", 0.5],
    ["1,536.25", ".", 1536.25],
    ["1’536", ".", 1536],
    ["1.5E+02", ".", 150],
    ["1.536,25", ",", 1536.25],
    ["1 536,25", ",", 1536.25],
    ["0,4", ",", 0.4],
  ] as const)("reads %j with %j as %d", (text, decimal, value) => {
    expect(parseAmount(text, decimal)).toBe(value)
  })

  it.each(["", "-", "n/a", "N/A", "#N/A", "NaN", "无"])("takes %j for not recorded", (text) => {
    expect(parseAmount(text, ".")).toBeNull()
  })

  it.each(["sixty", "64 GPUs", "1,53", "1.2.3", "+", ",", "e5", "inf", "50%", "1e999", "0x10"])(
    "refuses %j",
    (text) => {
      expect(parseAmount(text, ".")).toBe("no-number")
    },
  )

  it.each(["-8", "−8", "-0.5"])("refuses %s, which is below zero", (text) => {
    expect(parseAmount(text, ".")).toBe("negative")
  })
})

describe("guessDecimal", () => {
  it.each([
    [[], ";", ",", true],
    [["1", "2"], ",", ".", true],
    [["1.5", "1,536"], ",", ".", true],
    [["1.536,5"], ",", ",", true],
    [["1.536.000"], ",", ",", true],
    [["0.125"], ";", ".", true],
    [["1.536"], ";", ",", false],
    [["1.5", "2.5", "1,5"], ";", ".", false],
  ] as const)("of %j between %j is %j, sure: %s", (values, delimiter, decimal, isSure) => {
    expect(guessDecimal(values, delimiter)).toEqual({ decimal, isSure })
  })
})
