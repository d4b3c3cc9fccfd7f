import { describe, expect, it } from "vitest"
import { unitTicks } from "./axis-ticks.tsx"

const formatTick = (value: number, isNarrow: boolean) => (isNarrow ? `${value / 1000}k` : String(value))

describe("unitTicks", () => {
  it("has none for no values", () => {
    expect(unitTicks([], { formatTick, unit: "GPUs", isNarrow: false })).toEqual([])
  })

  it("names the unit once, at the last tick", () => {
    const ticks = unitTicks([0, 1000, 2000], { formatTick, unit: "GPUs", isNarrow: false })
    expect(ticks.map(({ label }) => label)).toEqual(["0", "1000", "2000 GPUs"])
    expect(ticks.map(({ anchor }) => anchor)).toEqual([undefined, undefined, undefined])
  })

  it("keeps the zero inside a narrow drawing, and shortens the amounts", () => {
    const ticks = unitTicks([0, 2000], { formatTick, unit: "GPUs", isNarrow: true })
    expect(ticks).toEqual([
      { at: 0, label: "0k", anchor: "start" },
      { at: 2000, label: "2k GPUs", anchor: undefined },
    ])
  })
})
