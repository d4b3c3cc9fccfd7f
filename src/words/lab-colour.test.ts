import { describe, expect, it } from "vitest"
import { labColour, labColours, OTHER_COLOUR } from "./lab-colour.ts"

describe("labColour", () => {
  it("is grey for a lab without a colour of its own", () => {
    expect(labColour("")).toEqual(OTHER_COLOUR)
    expect(labColour("vc6YE")).toEqual(OTHER_COLOUR)
  })

  it("is a fill and a readable colour for text", () => {
    expect(labColour("fair-us")).toEqual({ fill: "var(--lab-us)", text: "var(--lab-us-text)" })
  })
})

describe("labColours", () => {
  it("gives nobody a colour where there is nobody", () => {
    expect(labColours([]).size).toBe(0)
  })

  it("gives the five largest a colour each and the others grey", () => {
    const fills = [...labColours(["a", "b", "c", "d", "e", "f"]).values()].map(({ fill }) => fill)
    expect(new Set(fills).size).toBe(6)
    expect(fills[5]).toBe(OTHER_COLOUR.fill)
  })

  it("leaves labs with a fixed colour theirs, wherever they rank", () => {
    const colours = labColours(["a", "genai", "fair-us"])
    expect(colours.get("genai")).toEqual(labColour("genai"))
    expect(colours.get("fair-us")).toEqual(labColour("fair-us"))
  })

  it("gives a lab the colour that the data chose, and that to no other", () => {
    const colours = labColours(["a", "b", "c"], new Map([["c", 1]]))
    expect(colours.get("c")?.fill).toBe("var(--lab-us)")
    expect(new Set([...colours.values()].map(({ fill }) => fill)).size).toBe(3)
  })
})
