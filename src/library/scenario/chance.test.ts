import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { drawUniform, driftSmoothly } from "./chance.ts"

describe("drawUniform", () => {
  it("gives the same number for the same seed and key, and another for any other", () => {
    expect(drawUniform(20230227, "fair-us")).toBe(drawUniform(20230227, "fair-us"))
    expect(drawUniform(20230227, "fair-us")).not.toBe(drawUniform(20230228, "fair-us"))
    expect(drawUniform(20230227, "fair-us")).not.toBe(drawUniform(20230227, "fair-paris"))
  })

  it("stays in [0, 1) and fills it evenly", () => {
    const draws = Array.from({ length: 2000 }, (_, index) => drawUniform(1, `key ${index}`))
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...draws)).toBeLessThan(1)
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = draws.filter((draw) => Math.floor(draw * 10) === tenth).length
      expect(inside).toBeGreaterThan(150)
      expect(inside).toBeLessThan(250)
    }
  })
})

describe("driftSmoothly", () => {
  it("stays in [−1, 1] and moves from one draw to the next within `every` steps", () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.integer({ min: 0, max: 100 }), (seed, key, index) => {
        const [here, next] = [driftSmoothly(seed, key, index, 4), driftSmoothly(seed, key, index + 1, 4)]
        expect(Math.abs(here)).toBeLessThanOrEqual(1)
        // the steepest quarter of a half cosine wave of height 2
        expect(Math.abs(next - here)).toBeLessThanOrEqual(2 * Math.SQRT1_2 * 0.5 + 1e-9)
      }),
    )
  })
})
