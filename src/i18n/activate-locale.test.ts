import { i18n } from "@lingui/core"
import { describe, expect, it } from "vitest"
import { activateLocale, addTexts } from "./activate-locale.ts"

describe("activateLocale", () => {
  it("loads the texts of a language", async () => {
    await activateLocale("zh")
    expect(i18n.locale).toBe("zh")
    expect(Object.keys(i18n.messages).length).toBeGreaterThan(50)
    await activateLocale("en")
    expect(i18n.locale).toBe("en")
  })
})

describe("addTexts", () => {
  it("adds what one page says, in the present language and in each that comes after", async () => {
    await activateLocale("en")
    await addTexts({
      en: async () => ({ messages: { "only-here": "only here" } }),
      zh: async () => ({ messages: { "only-here": "仅此处" } }),
    })
    expect(i18n.messages["only-here"]).toBe("only here")
    await activateLocale("zh")
    expect(i18n.messages["only-here"]).toBe("仅此处")
    expect(Object.keys(i18n.messages).length).toBeGreaterThan(50)
  })
})
