import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { BarRow, BarRowsChartProps } from "./bar-rows.ts"
import BarRowsChart from "./bar-rows-chart.tsx"

const row = (id: string, value: number): BarRow => ({
  id,
  label: `FAIR ${id}`,
  shortLabel: id,
  fill: "blue",
  text: "navy",
  value,
  amount: `${value * 100} %`,
  detail: "8 of 10 GPUs",
  spoken: `${id} in words`,
})
const props: BarRowsChartProps = {
  width: WIDE,
  rows: [row("US", 0.8), row("Paris", 0.4)],
  texts: {
    name: "US got most",
    description: "share met",
    stamp: "Scenario",
    empty: "Requests are not recorded.",
  },
  formatTick: (share) => `${share * 100} %`,
  choice: { selected: null, onSelect: () => undefined },
}
const widths = (find: (selector: string) => Element[]) =>
  find("rect[stroke=blue]").map((bar) => Number(bar.getAttribute("width")))

describe("BarRowsChart", () => {
  it("says that requests are not recorded, in an image of its own, and draws no zero", () => {
    const { find, texts } = draw(<BarRowsChart {...props} rows={[]} />)
    expect(texts()).toEqual(["Requests are not recorded."])
    expect(widths(find)).toEqual([])
    expect(screen.getByRole("img", { name: "US got most" })).toHaveAccessibleDescription("share met")
  })

  it("makes bars as long as the shares, in the order given", () => {
    const [first = 0, second = 1] = widths(draw(<BarRowsChart {...props} />).find)
    expect(first / second).toBeCloseTo(2)
  })

  it("draws a lab that was granted nothing as a bar without length", () => {
    expect(widths(draw(<BarRowsChart {...props} rows={[row("none", 0)]} />).find)).toEqual([0])
  })

  it("stretches the axis for a lab that was granted more than it asked", () => {
    const [over = 0, half = 1] = widths(
      draw(<BarRowsChart {...props} rows={[row("a", 2), row("b", 0.5)]} />).find,
    )
    expect(over / half).toBeCloseTo(4)
  })

  it("hatches and stamps a scenario only", () => {
    expect(draw(<BarRowsChart {...props} />).texts()).toContain("Scenario")
    const record = draw(<BarRowsChart {...props} texts={{ ...props.texts, stamp: null }} />)
    expect(record.find("rect[fill^='url(#']")).toHaveLength(0)
  })

  it("takes short names where it is narrow", () => {
    expect(draw(<BarRowsChart {...props} width={NARROW} />).texts()).toEqual(
      expect.arrayContaining(["US", "80 %", "8 of 10 GPUs"]),
    )
  })
})
