import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toEnergy } from "./energy.ts"

describe("toEnergy", () => {
  it("makes nothing of nothing", () => {
    expect(toEnergy(0, { watts: 400, pue: 1.1, price: 0.08 })).toEqual({ mwh: 0, money: 0 })
  })

  it.each([
    ["7B", 82_432, 36],
    ["13B", 135_168, 59],
    ["33B", 530_432, 233],
    ["65B", 1_022_362, 449],
  ])("gives what the LLaMA paper gives for its model of %s, at 400 W and 1.1", (_, hours, mwh) => {
    expect(Math.abs(toEnergy(hours, { watts: 400, pue: 1.1, price: 0 }).mwh - mwh)).toBeLessThan(1)
  })

  it("prices a MWh as a thousand kWh", () => {
    expect(toEnergy(1000, { watts: 1000, pue: 1, price: 0.1 })).toEqual({ mwh: 1, money: 100 })
  })

  it("grows in proportion with each assumption", () => {
    const some = fc.double({ min: 0.1, max: 1000, noNaN: true })
    fc.assert(
      fc.property(some, some, some, some, (hours, watts, pue, price) => {
        const once = toEnergy(hours, { watts, pue, price })
        expect(toEnergy(2 * hours, { watts, pue, price }).mwh).toBeCloseTo(2 * once.mwh, 9)
        expect(toEnergy(hours, { watts: 2 * watts, pue, price }).money).toBeCloseTo(2 * once.money, 6)
        expect(toEnergy(hours, { watts, pue, price: 2 * price }).money).toBeCloseTo(2 * once.money, 6)
      }),
    )
  })
})
