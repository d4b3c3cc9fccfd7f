import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { spreadDots } from "./criterion-rows.ts"

describe("spreadDots", () => {
  it("leaves a lone dot in the middle, and spreads none", () => {
    expect(spreadDots([], 44)).toEqual([])
    expect(spreadDots([10], 44)).toEqual([0])
  })

  it("puts dots of one place over and under each other", () => {
    expect(spreadDots([10, 10, 10], 44)).toEqual([0, -9, 9])
  })

  it("keeps every dot inside its row, and none on another while there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 5 }), (places) => {
        const offsets = spreadDots(places, 44)
        expect(offsets.every((offset) => Math.abs(offset) <= 18)).toBe(true)
        const dots = places.map((x, index) => ({ x, y: offsets[index] ?? 0 }))
        for (const [at, a] of dots.entries())
          for (const b of dots.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(9)
      }),
    )
  })
})
