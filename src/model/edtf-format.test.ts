import { describe, expect, it } from "vitest"
import { speak } from "#testing/language.ts"
import { formatEdtf, formatSpan } from "./edtf-format.ts"

/** EDTF text, the moment in English and in Chinese, and the same as something that lasted. */
const CASES: [text: string, en: string, zh: string, spanEn: string, spanZh: string][] = [
  ["2023", "2023", "2023年", "2023", "2023年"],
  ["2023-06", "June 2023", "2023年6月", "June 2023", "2023年6月"],
  ["2023-06-13", "13 June 2023", "2023年6月13日", "13 June 2023", "2023年6月13日"],
  ["2023-06/2023-06", "June 2023", "2023年6月", "June 2023", "2023年6月"],
  ["../2022-05-02", "before 2 May 2022", "2022年5月2日之前", "before 2 May 2022", "2022年5月2日之前"],
  ["2022-05/..", "after May 2022", "2022年5月之后", "after May 2022", "2022年5月之后"],
  ["/2022", "before 2022", "2022年之前", "before 2022", "2022年之前"],
  [
    "2023-05-17/2023-08",
    "between 17 May and August 2023",
    "2023年5月17日至2023年8月之间",
    "17 May to August 2023",
    "2023年5月17日至2023年8月",
  ],
  [
    "2023-06-02/2023-06-13",
    "between 2 and 13 June 2023",
    "2023年6月2日至2023年6月13日之间",
    "2 to 13 June 2023",
    "2023年6月2日至2023年6月13日",
  ],
  [
    "2023-04/2023-06",
    "between April and June 2023",
    "2023年4月至2023年6月之间",
    "April to June 2023",
    "2023年4月至2023年6月",
  ],
  [
    "2021-11-11/2022-01-06",
    "between 11 November 2021 and 6 January 2022",
    "2021年11月11日至2022年1月6日之间",
    "11 November 2021 to 6 January 2022",
    "2021年11月11日至2022年1月6日",
  ],
  // the same month of another year, and a year before a month of it: both must be said
  [
    "2022-06-02/2023-06-13",
    "between 2 June 2022 and 13 June 2023",
    "2022年6月2日至2023年6月13日之间",
    "2 June 2022 to 13 June 2023",
    "2022年6月2日至2023年6月13日",
  ],
  [
    "2022/2022-06",
    "between 2022 and June 2022",
    "2022年至2022年6月之间",
    "2022 to June 2022",
    "2022年至2022年6月",
  ],
]

describe("formatEdtf", () => {
  it.each(CASES)("says %s as a moment", (text, en, zh) => {
    expect(formatEdtf(text, speak("en"))).toBe(en)
    expect(formatEdtf(text, speak("zh"))).toBe(zh)
  })

  it("leaves unspecified digits as they stand", () => {
    expect(formatEdtf("202X", speak("en"))).toBe("202X")
  })

  it("throws for what is no date", () => {
    expect(() => formatEdtf("last summer", speak("en"))).toThrow(RangeError)
    expect(() => formatEdtf("../..", speak("en"))).toThrow(RangeError)
  })
})

describe("formatSpan", () => {
  it.each(CASES)("says %s as something that lasted", (text, _en, _zh, en, zh) => {
    expect(formatSpan(text, speak("en"))).toBe(en)
    expect(formatSpan(text, speak("zh"))).toBe(zh)
  })
})
