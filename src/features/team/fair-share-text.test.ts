import { describe, expect, it } from "vitest"
import { shareOfShare } from "#analytics/rank.ts"
import { languageOf } from "#testing/language.ts"
import { writeFairShare, writeFairShareSum } from "./fair-share-text.ts"

const english = languageOf()
const facts = (used: number, allUsed: number, granted: number, allGranted: number) => ({
  amounts: { requested: null, queued: null, used, granted },
  comparable: { used: allUsed, granted: allGranted },
})

describe("writeFairShare", () => {
  it("gives all four numbers and what they come to", () => {
    const each = facts(2094, 18136, 2216, 20544)
    const times = shareOfShare(each.amounts, each.comparable) ?? 0
    expect(writeFairShare(each, times, true, english)).toBe(
      "In the scenario you used 2,094 of the 18,136 GPUs in use and held 2,216 of the 20,544 granted: 1.07 times your share.",
    )
    expect(writeFairShare(each, times, false, english)).toMatch(/^You used/)
  })

  it("can be reckoned again from what is shown, small means too", () => {
    for (const each of [
      facts(2094, 18136, 2216, 20544),
      facts(5.34, 412.8, 8, 640),
      facts(0.96, 61.2, 1, 64),
    ]) {
      const sum =
        writeFairShareSum(each, english)
          .replaceAll(",", "")
          .match(/[\d.]+/g)
          ?.map(Number) ?? []
      const [used = 0, allUsed = 1, granted = 1, allGranted = 1] = sum
      const shown = used / allUsed / (granted / allGranted)
      expect(shown).toBeCloseTo(shareOfShare(each.amounts, each.comparable) ?? 0, 1)
    }
  })
})
