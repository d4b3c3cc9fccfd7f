// @vitest-environment jsdom
import { i18n } from "@lingui/core"
import { describe, expect, it } from "vitest"
import { activateLocale, chooseLocale, isLocale } from "./locale.ts"

describe("isLocale", () => {
  it("knows the languages of the product and nothing else", () => {
    expect(["en", "zh"].every(isLocale)).toBe(true)
    expect(["", "de", "EN", "zh-CN", null, undefined, 1].some(isLocale)).toBe(false)
  })
})

describe("chooseLocale", () => {
  it.each([
    ["English where nothing is known", undefined, null, [], "en"],
    ["English where the browser speaks none of ours", undefined, null, ["de-DE", "fr"], "en"],
    ["the first of the browser’s languages that we have", undefined, null, ["de", "zh-TW", "en"], "zh"],
    ["what was chosen before, over the browser’s", undefined, "zh", ["en"], "zh"],
    ["what the address says, over all", "en", "zh", ["zh"], "en"],
    ["what was chosen before where the address is not understood", "de", "zh", ["en"], "zh"],
    ["the browser’s where the stored one is not understood", undefined, "klingon", ["zh-CN"], "zh"],
  ])("is %s", (_, address, stored, browser, locale) => {
    expect(chooseLocale(address, stored, browser)).toBe(locale)
  })
})

describe("activateLocale", () => {
  it("loads the texts and tells the page its language", async () => {
    await activateLocale("zh")
    expect(document.documentElement.lang).toBe("zh-CN")
    expect(i18n.locale).toBe("zh")
    expect(Object.keys(i18n.messages).length).toBeGreaterThan(50)
    await activateLocale("en")
    expect(document.documentElement.lang).toBe("en-GB")
  })
})
