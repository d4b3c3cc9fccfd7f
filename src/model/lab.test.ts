import { describe, expect, it } from "vitest"
import { lab } from "#testing/builders.ts"
import { labLabel, labShort } from "./lab.ts"

const named = (name: string, en?: string, zh?: string) =>
  lab("l", { name, ...(en === undefined ? {} : { short: { en, zh: zh ?? en } }) })

describe("labLabel", () => {
  it.each([
    ["has no short name", named("vc6YE"), "vc6YE", "vc6YE"],
    [
      "ends in its short name: that end is translated",
      named("FAIR Paris", "Paris", "巴黎"),
      "FAIR Paris",
      "FAIR 巴黎",
    ],
    ["has a short name of its own", named("Generative AI group (GenAI)", "GenAI"), "GenAI", "GenAI"],
    ["only ends in the letters of its short name", named("ParisFAIR", "FAIR"), "FAIR", "FAIR"],
    ["is its short name", named("FAIR", "FAIR"), "FAIR", "FAIR"],
  ])("names a lab that %s", (_, subject, en, zh) => {
    expect(labLabel(subject, "en")).toBe(en)
    expect(labLabel(subject, "zh")).toBe(zh)
  })
})

describe("labShort", () => {
  it("is the short name, else the whole one", () => {
    expect(labShort(named("vc6YE"), "zh")).toBe("vc6YE")
    expect(labShort(named("FAIR Paris", "Paris", "巴黎"), "en")).toBe("Paris")
    expect(labShort(named("FAIR Paris", "Paris", "巴黎"), "zh")).toBe("巴黎")
  })
})
