import { i18n } from "@lingui/core"
import { describe, expect, it } from "vitest"
import { activateLocale } from "./activate-locale.ts"

describe("activateLocale", () => {
  it("loads the texts of a language", async () => {
    await activateLocale("zh")
    expect(i18n.locale).toBe("zh")
    expect(Object.keys(i18n.messages).length).toBeGreaterThan(50)
    await activateLocale("en")
    expect(i18n.locale).toBe("en")
  })
})
