import { describe, expect, it } from "vitest"
import { readFontWidths } from "./font-widths.ts"
import { createMeasure } from "./share-fonts.ts"

describe("readFontWidths", () => {
  it("refuses what is no font", () => {
    expect(() => readFontWidths(Buffer.alloc(64))).toThrow("no table head")
  })
})

describe("createMeasure", () => {
  const measure = createMeasure()
  const sans = { face: "sans", size: 100 } as const
  const serif = { face: "serif", size: 100 } as const

  it("gives nothing for no text", () => {
    expect(measure("", sans, "en")).toBe(0)
  })

  it("knows narrow letters from wide ones, in each font", () => {
    for (const style of [sans, serif]) {
      expect(measure("i", style, "en")).toBeLessThan(measure("n", style, "en"))
      expect(measure("n", style, "en")).toBeLessThan(measure("M", style, "en"))
      expect(measure("nn", style, "en")).toBe(2 * measure("n", style, "en"))
    }
  })

  it("takes a Chinese sign as wide as it is high, in a Latin text too", () => {
    expect(measure("谁得到", sans, "zh")).toBe(300)
    expect(measure("谁", serif, "zh")).toBe(100)
    expect(measure("谁", sans, "en")).toBe(100)
  })
})
