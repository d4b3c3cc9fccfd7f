import { describe, expect, it } from "vitest"
import { missingChoices, parseStorySearch } from "./story-params.ts"
import { STORY_STEPS, stepAt } from "./story-steps.ts"

describe("stepAt", () => {
  it.each([undefined, 0, -1, 1.5, 99, Number.NaN])("of %s is the first step", (number) => {
    expect(stepAt(number)).toEqual({ index: 0, step: STORY_STEPS[0] })
  })

  it("finds each step by its place", () => {
    expect(STORY_STEPS.map((_, index) => stepAt(index + 1).index)).toEqual([...STORY_STEPS.keys()])
  })
})

describe("parseStorySearch", () => {
  it("takes a step as it arrives, and names one that is not there", () => {
    expect(parseStorySearch({ step: 3 })).toEqual({ values: { step: "3" }, refused: [] })
    expect(parseStorySearch({ step: "9" })).toEqual({ values: {}, refused: [{ name: "step", value: "9" }] })
  })
})

describe("missingChoices", () => {
  it("adds what a step shows to an address that only names it", () => {
    expect(missingChoices({})).toEqual(STORY_STEPS[0].search)
    expect(missingChoices({ step: "2", lang: "zh" })).toEqual({ rivalry: "runs" })
  })

  it("leaves what the reader has chosen, and a step that chooses nothing", () => {
    expect(missingChoices({ step: "2", rivalry: "none" })).toBeNull()
    expect(missingChoices({ step: "6" })).toBeNull()
  })
})
