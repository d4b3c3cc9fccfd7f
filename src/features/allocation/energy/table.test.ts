import { describe, expect, it } from "vitest"
import { languageOf } from "#testing/language.ts"
import { writeEstimate } from "./table.ts"

describe("writeEstimate", () => {
  it.each([
    [0, "0"],
    [0.08448, "0.0845"],
    [6.758, "6.76"],
    [84.48, "84.5"],
    [90_467.7, "90,468"],
  ])("writes %d by no fewer than three figures, as %s", (amount, text) => {
    expect(writeEstimate(amount, languageOf("en"))).toBe(text)
  })
})
