import { describe, expect, it } from "vitest"
import { SCENARIO_ASSUMPTIONS } from "./assumptions.ts"

const assumptions = Object.values(SCENARIO_ASSUMPTIONS)

describe("the assumptions of the scenario", () => {
  it("have ids of their own", () => {
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length)
  })

  it("are told in both languages, the Chinese with full-width punctuation", () => {
    for (const { text } of assumptions) {
      expect(text.en).toMatch(/\.$/)
      expect(text.zh).toMatch(/。$/)
      expect(text.zh).not.toMatch(/[\u4e00-\u9fff][,.;:()]/)
    }
  })

  it("share out exactly everything at every knot", () => {
    for (const { month: _, ...shares } of SCENARIO_ASSUMPTIONS.grantShares.value) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    }
  })
})
