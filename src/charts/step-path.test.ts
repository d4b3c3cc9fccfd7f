import { describe, expect, it } from "vitest"
import { type StepScales, stepArea, stepBand, stepLine, toPathSteps } from "./step-path.ts"
import type { StepValues } from "./thin-steps.ts"

/** Ten pixels a day from day 0, and as many pixels as amounts, downwards from 100. */
const scales: StepScales = { x: (day) => day * 10, y: (amount) => 100 - amount, width: 400 }
const daily = (...values: (number | null)[]): StepValues => ({
  at: values.map((_, day) => day),
  values,
  end: values.length,
})

const line = (steps: StepValues, more: Partial<StepScales> = {}) =>
  stepLine(toPathSteps(steps, { ...scales, ...more }))
const area = (steps: StepValues) => stepArea(toPathSteps(steps, scales), 100)
const band = (top: StepValues, base: StepValues) =>
  stepBand(toPathSteps(top, scales), toPathSteps(base, scales))

describe("stepLine", () => {
  it("draws nothing of nothing, and nothing of a gap", () => {
    expect(line(daily())).toBe("")
    expect(line(daily(null, null))).toBe("")
  })

  it("holds a value to the end of its day", () => {
    expect(line(daily(30))).toBe("M0,70H10")
    expect(line(daily(30, 30, 50))).toBe("M0,70H20V50H30")
  })

  it("begins anew behind a gap, where the record does", () => {
    expect(line(daily(30, null, 0, null))).toBe("M0,70H10M20,100H30")
  })

  it("has no more steps than pixels, and still its highest", () => {
    const values = Array.from({ length: 9000 }, (_, day) => (day === 4567 ? 99 : day % 7))
    const path = line(daily(...values), { width: 80 })
    expect(path.split("H").length - 1).toBeLessThanOrEqual(80)
    expect(path).toContain("V1H")
  })
})

describe("stepArea", () => {
  it("stands on the floor, one piece between gaps", () => {
    expect(area(daily())).toBe("")
    expect(area(daily(30, null, 10))).toBe("M0,70H10V100H0ZM20,90H30V100H20Z")
  })
})

describe("stepBand", () => {
  it("lies between two lines", () => {
    expect(band(daily(), daily())).toBe("")
    expect(band(daily(30, 40), daily(10, 10))).toBe("M0,70H10V60H20V90H0Z")
  })

  it("shares the line between two bands, however much is left out of it", () => {
    const values = Array.from({ length: 9000 }, (_, day) => (day * 7919) % 83)
    const zero = daily(...values.map(() => 0))
    const above = daily(...values.map((value) => value + (value % 5)))
    const lower = band(daily(...values), zero)
    const upper = band(above, daily(...values))
    const lineOf = (path: string) =>
      path
        .slice(1)
        .split(/[HV]/)
        .filter((number) => !number.includes(","))
    const shared = lineOf(lower).slice(0, -2)
    expect(lineOf(upper)).toEqual(expect.arrayContaining(shared.slice(1, -1)))
  })
})
