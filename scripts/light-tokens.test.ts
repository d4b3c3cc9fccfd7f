import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readLightTokens, writeTokens } from "./light-tokens.ts"

describe("readLightTokens", () => {
  it("finds none in a style sheet without any", () => {
    expect(readLightTokens("p{color:#fff}").size).toBe(0)
  })

  it("takes the light one of two, and the only one of one", () => {
    const tokens = readLightTokens("--ink: light-dark(#111111, #eeeeee);\n--lab-us: #0072b2;")
    expect([...tokens]).toEqual([
      ["ink", "#111111"],
      ["lab-us", "#0072b2"],
    ])
  })

  it("knows what pictures are drawn with", () => {
    const tokens = readLightTokens(readFileSync("src/app/style.css", "utf8"))
    for (const name of ["bg", "ink", "ink2", "rule", "lab-us", "lab-us-text"])
      expect(tokens.get(name), name).toMatch(/^#[\da-f]{6}$/)
  })
})

describe("writeTokens", () => {
  const tokens = new Map([["ink", "#111111"]])

  it("writes each token as its colour", () => {
    expect(writeTokens('<a fill="var(--ink)" stroke="var(--ink)"/>', tokens)).toBe(
      '<a fill="#111111" stroke="#111111"/>',
    )
  })

  it("stops at one that is not there", () => {
    expect(() => writeTokens("var(--none)", tokens)).toThrow("--none")
  })
})
