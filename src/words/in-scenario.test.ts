import { describe, expect, it } from "vitest"
import { languageOf, speak } from "#testing/language.ts"
import { inScenario, inScenarioOf, stampOf } from "./in-scenario.ts"

describe("a finding", () => {
  it("is left as it is where nothing is invented, a name’s small letter too", () => {
    speak("en")
    expect(inScenario("vc6YE holds 216 GPUs", false, languageOf("en"))).toBe("vc6YE holds 216 GPUs")
    expect(stampOf(false, languageOf("en"))).toBeNull()
  })

  it("begins a sentence where it begins with a word", () => {
    speak("en")
    expect(inScenarioOf("none of 3 was met", false, languageOf("en"))).toBe("None of 3 was met")
    expect(inScenarioOf("", false, languageOf("en"))).toBe("")
  })

  it("is said to be the scenario’s, in both languages", () => {
    speak("en")
    expect(inScenarioOf("none of 3 was met", true, languageOf("en"))).toBe(
      "In the scenario none of 3 was met",
    )
    speak("zh")
    expect(inScenario("三项无一获批", true, languageOf("zh"))).toBe("情景中，三项无一获批")
  })
})
