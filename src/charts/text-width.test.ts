import { describe, expect, it } from "vitest"
import { textWidth } from "./text-width.ts"

describe("textWidth", () => {
  it("is nothing for no text", () => {
    expect(textWidth("", 12)).toBe(0)
  })

  it("grows with the letters and with their size", () => {
    expect(textWidth("GPUs", 12)).toBeCloseTo(4 * 0.54 * 12)
    expect(textWidth("GPUs", 24)).toBeCloseTo(2 * textWidth("GPUs", 12))
  })

  it("takes a Chinese sign for about two letters, and a sign of two units for one", () => {
    expect(textWidth("巴黎", 10)).toBeCloseTo(20.4)
    expect(textWidth("𠀀", 10)).toBeCloseTo(10.2)
  })
})
