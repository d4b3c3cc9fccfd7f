import { describe, expect, it } from "vitest"
import { languageOf } from "#testing/language.ts"

const en = languageOf("en").format
const zh = languageOf("zh").format

describe("integer", () => {
  it.each([
    [0, "0"],
    [999.5, "1,000"],
    [1_770_394, "1,770,394"],
  ])("writes %d as %s in both languages", (value, text) => {
    expect(en.integer(value)).toBe(text)
    expect(zh.integer(value)).toBe(text)
  })
})

describe("decimal", () => {
  it("keeps one decimal, or as many as asked for, and no idle zero", () => {
    expect(en.decimal(0)).toBe("0")
    expect(en.decimal(14.26)).toBe("14.3")
    expect(en.decimal(1234.567, 2)).toBe("1,234.57")
    expect(zh.decimal(14.96)).toBe("15")
  })
})

describe("signed", () => {
  it.each([
    [0, 0, "0"],
    [0.4, 0, "0"],
    [-0.4, 0, "0"],
    [80, 0, "+80"],
    [-1504, 0, "−1,504"],
    [-18.7, 1, "−18.7"],
    [0.04, 1, "0"],
  ])("writes %d with at most %d decimals as %s", (value, digits, text) => {
    expect([en.signed(value, digits), zh.signed(value, digits)]).toEqual([text, text])
  })
})

describe("short", () => {
  it.each([
    [0, "0"],
    [500, "500"],
    [999, "999"],
    [1000, "1k"],
    [1500, "1.5k"],
    [2500, "2.5k"],
    [15_000, "15k"],
    [-2000, "−2k"],
  ])("writes the tick %d as %s", (value, text) => {
    expect(en.short(value)).toBe(text)
  })
})

describe("rounded", () => {
  it("takes number and unit apart, three digits at most", () => {
    expect(en.rounded(0)).toEqual({ value: "0", unit: "" })
    expect(en.rounded(992)).toEqual({ value: "992", unit: "" })
    expect(en.rounded(1_770_394)).toEqual({ value: "1.77", unit: "million" })
    expect(zh.rounded(1_770_394)).toEqual({ value: "177", unit: "万" })
  })
})

describe("percent", () => {
  it("rounds, with a space that does not break in English and none in Chinese", () => {
    expect(en.percent(0)).toBe("0\u00a0%")
    expect(en.percent(0.564)).toBe("56\u00a0%")
    expect(en.percent(1)).toBe("100\u00a0%")
    expect([en.percent(-0.0001), en.percent(-0.0001, 1)]).toEqual(["0\u00a0%", "0.0\u00a0%"])
    expect(zh.percent(0.564)).toBe("56%")
  })
})

describe("spelled", () => {
  it("spells up to ten in English; in Chinese it is a numeral", () => {
    expect([0, 1, 10, 11, 1200].map(en.spelled)).toEqual(["none", "one", "ten", "11", "1,200"])
    expect([0, 1, 10, 11].map(zh.spelled)).toEqual(["0", "1", "10", "11"])
  })
})

describe("times", () => {
  it("says how often", () => {
    expect([0, 1, 2, 3, 10, 11].map(en.times)).toEqual([
      "never",
      "once",
      "twice",
      "three times",
      "ten times",
      "11 times",
    ])
    expect([1, 2, 4, 11].map(zh.times)).toEqual(["一次", "两次", "四次", "11次"])
  })
})

describe("date", () => {
  it("says a qualified date without its mark and leaves unknown digits as they stand", () => {
    expect(en.date("2023-06?")).toBe("June 2023")
    expect(en.date("2023-XX")).toBe("2023-XX")
  })

  it("leaves out what a later date of the sentence says too, in English only", () => {
    expect(en.date("2023-05-17", "2023-08")).toBe("17 May")
    expect(en.date("2023-06-02", "2023-06-13")).toBe("2")
    expect(en.date("2023-06-02", "2023-06")).toBe("2 June")
    expect(en.date("2022-06-02", "2023-06-13")).toBe("2 June 2022")
    expect(zh.date("2023-06-02", "2023-06-13")).toBe("2023年6月2日")
  })
})

describe("axisMonth", () => {
  it("has three letters and the year, or its last two digits where space is short", () => {
    expect(en.axisMonth("2022-01-01")).toBe("Jan 2022")
    expect(en.axisMonth("2022-09-01", true)).toBe("Sep ’22")
    expect(zh.axisMonth("2022-01-01")).toBe("2022年1月")
    expect(zh.axisMonth("2022-09-01", true)).toBe("22/09")
  })

  it("is the month of the day in UTC", () => {
    expect(en.axisMonth("2022-12-31")).toBe("Dec 2022")
  })
})

describe("list", () => {
  it("joins with the word for “and”", () => {
    expect(en.list([])).toBe("")
    expect(en.list(["a"])).toBe("a")
    expect(en.list(["a", "b", "c"])).toBe("a, b and c")
    expect(zh.list(["a", "b", "c"])).toBe("a、b和c")
  })
})

describe("between, before, after, span", () => {
  it("are phrases of the language", () => {
    const english = languageOf("en").format
    expect([
      english.between("a", "b"),
      english.before("a"),
      english.after("a"),
      english.span("a", "b"),
    ]).toEqual(["between a and b", "before a", "after a", "a to b"])
    const chinese = languageOf("zh").format
    expect([
      chinese.between("a", "b"),
      chinese.before("a"),
      chinese.after("a"),
      chinese.span("a", "b"),
    ]).toEqual(["a至b之间", "a之前", "a之后", "a至b"])
  })
})
