import { describe, expect, it } from "vitest"
import { isLocale, LOCALES, localeOf, localePrefix } from "./locale.ts"

describe("isLocale", () => {
  it("knows the languages of the product and nothing else", () => {
    expect(["en", "zh"].every(isLocale)).toBe(true)
    expect(["", "de", "EN", "zh-CN", null, undefined, 1].some(isLocale)).toBe(false)
  })
})

describe("localeOf", () => {
  it.each([
    ["", "en"],
    ["/", "en"],
    ["/meta/attrition/", "en"],
    ["/zhu/attrition/", "en"],
    ["/meta/zh/", "en"],
    ["zh", "zh"],
    ["/zh", "zh"],
    ["/zh/", "zh"],
    ["zh/meta/attrition/", "zh"],
  ])("of %j is %s", (path, locale) => {
    expect(localeOf(path)).toBe(locale)
  })

  it("is the language whose prefix the path has", () => {
    for (const locale of LOCALES) expect(localeOf(`${localePrefix(locale)}meta/`)).toBe(locale)
  })
})
