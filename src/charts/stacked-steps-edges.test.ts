import { describe, expect, it } from "vitest"
import type { StackedRow, StackSeries } from "./stacked-steps.ts"
import { toBands } from "./stacked-steps-edges.ts"

const series = (key: string): StackSeries => ({
  key,
  label: key,
  shortLabel: key,
  fill: "blue",
  text: "navy",
})
const row = (at: number, us: number | null, paris: number | null): StackedRow => ({
  ...{ at, label: `day ${at}`, capacity: null },
  values: { us, paris },
})

describe("toBands", () => {
  it("has nothing of nothing", () => {
    expect(toBands([], 0, []).bands).toEqual([])
    expect(toBands([], 0, [series("us")]).bands[0]?.top.values).toEqual([])
  })

  it("sets each series on the one before it, and shares the line between them", () => {
    const [us, paris] = toBands([row(1, 4, 2), row(2, 3, 0)], 3, [series("us"), series("paris")]).bands
    expect(us?.base.values).toEqual([0, 0])
    expect(paris?.base).toBe(us?.top)
    expect(paris?.top).toEqual({ at: [1, 2], values: [6, 3], end: 3 })
    expect(paris?.recorded).toBe(paris?.top)
  })

  it("lets what is not recorded carry nothing, and leaves a gap in its line alone", () => {
    const [us, paris] = toBands([row(1, null, 2), row(2, 3, 1)], 3, [series("us"), series("paris")]).bands
    expect(us).toMatchObject({ top: { values: [0, 3] }, recorded: { values: [null, 3] } })
    expect(paris?.recorded.values).toEqual([2, 4])
  })
})
