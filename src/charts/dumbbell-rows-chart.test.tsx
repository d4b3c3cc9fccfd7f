import { screen } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { DumbbellRow, DumbbellRowsChartProps } from "./dumbbell-rows.ts"
import DumbbellRowsChart from "./dumbbell-rows-chart.tsx"

const side = (label: string, before: number, after: number) => ({
  label,
  before,
  after,
  amounts: `${before} → ${after}`,
})
const row = (id: string, cut: DumbbellRow["cut"], rise: DumbbellRow["rise"]): DumbbellRow => ({
  id,
  date: `${id} April`,
  gpus: "80",
  cut,
  rise,
  spoken: `${id} in words`,
})
const props: DumbbellRowsChartProps = {
  width: WIDE,
  rows: [
    row("7", side("vcXrB", 80, 0), side("vc6YE", 128, 208)),
    row("10", side("vcp4O", 80, 0), side("vcMod", 0, 80)),
  ],
  max: 208,
  texts: {
    name: "Twice a cut met a rise",
    description: "matched by us",
    date: "Date",
    unit: "GPU",
    cut: "Cut",
    rise: "Rise",
    before: "the day before",
    after: "that day",
  },
  choice: { selected: null, onSelect: () => undefined },
}
/** Places of the circles of one kind, without the key’s. */
const circles = (find: (selector: string) => Element[], fill: string) =>
  find(`circle[fill='${fill}']`)
    .map((circle) => Number(circle.getAttribute("cx")))
    .slice(1)

describe("DumbbellRowsChart", () => {
  it("heads alone without rows", () => {
    const { texts } = draw(<DumbbellRowsChart {...props} rows={[]} max={0} />)
    expect(texts()).toEqual(["the day before", "that day", "Date", "GPU", "Cut", "Rise"])
  })

  it("is one image with a name and a description", () => {
    const { find } = draw(<DumbbellRowsChart {...props} />)
    expect(find("svg")).toHaveLength(1)
    const image = screen.getByRole("img", { name: "Twice a cut met a rise" })
    expect(image).toHaveAccessibleDescription("matched by us")
  })

  it("is hollow where it was and filled where it came to, on one scale for all rows", () => {
    const { find } = draw(<DumbbellRowsChart {...props} />)
    const [cutFrom = 0, riseFrom = 0, , zero = 0] = circles(find, "var(--bg)")
    const [cutTo = 0, riseTo = 0, , eighty = 0] = circles(find, "var(--ink)")
    expect(cutTo).toBeLessThan(cutFrom)
    expect(riseTo).toBeGreaterThan(riseFrom)
    // 80 GPUs are as long everywhere
    expect(riseTo - riseFrom).toBeCloseTo(cutFrom - cutTo)
    expect(eighty - zero).toBeCloseTo(cutFrom - cutTo)
  })

  it("names day, amount, both labs and what each held", () => {
    const { texts } = draw(<DumbbellRowsChart {...props} />)
    expect(texts()).toEqual(
      expect.arrayContaining(["7 April", "80", "vcXrB", "80 → 0", "vc6YE", "128 → 208"]),
    )
  })

  it("puts the rise under the cut where it is narrow, with arrows in place of columns", () => {
    const { texts } = draw(<DumbbellRowsChart {...props} width={NARROW} />)
    expect(texts()).toEqual(expect.arrayContaining(["↓ vcXrB", "↑ vc6YE", "80 GPU"]))
  })

  it("marks the row that is chosen and gives it on, by press and by key, and lets it go", async () => {
    const onSelect = vi.fn()
    const { user, find, rerender } = draw(
      <DumbbellRowsChart {...props} choice={{ selected: null, onSelect }} />,
    )
    expect(find("rect")).toHaveLength(0)
    await user.tab()
    await user.keyboard("{ArrowDown}{ }")
    expect(onSelect).toHaveBeenLastCalledWith("7")
    rerender(<DumbbellRowsChart {...props} choice={{ selected: "7", onSelect }} />)
    await user.keyboard("{Enter}")
    expect(onSelect).toHaveBeenLastCalledWith(null)
    await user.keyboard("{Escape}")
    expect(find("rect")).toHaveLength(1)
    const [image] = find("svg")
    if (image !== undefined)
      await user.pointer({ keys: "[MouseLeft]", target: image, coords: { x: 20, y: 100 } })
    expect(onSelect).toHaveBeenLastCalledWith("10")
  })
})
