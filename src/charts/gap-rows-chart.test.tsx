import { screen } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { GapRow, GapRowsChartProps } from "./gap-rows.ts"
import GapRowsChart from "./gap-rows-chart.tsx"

type Amounts = Pick<GapRow, "requested" | "granted" | "used">

const row = (id: string, amounts: Amounts, more: Partial<GapRow> = {}): GapRow => ({
  id,
  label: `FAIR ${id}`,
  shortLabel: id,
  fill: "blue",
  text: "navy",
  ...amounts,
  labels: {
    requested: amounts.requested === null ? null : `asked ${amounts.requested}`,
    granted: `granted ${amounts.granted}`,
    used: amounts.used === null ? "use not recorded" : `used ${amounts.used}`,
  },
  rates: [
    { text: "50 %", isKnown: true },
    { text: "not recorded", isKnown: false },
  ],
  rateLine: "grant rate 50 %",
  spoken: `${id} in words`,
  ...more,
})
const paris = row("Paris", { requested: 80, granted: 40, used: 20 })
const props: GapRowsChartProps = {
  width: WIDE,
  rows: [paris, row("US", { requested: null, granted: 100, used: null })],
  max: 100,
  texts: {
    name: "Paris was granted half",
    description: "mean GPUs per lab",
    stamp: "Scenario",
    unit: "GPU",
    howToRead: "How to read",
    marks: { requested: "asked", granted: "granted", used: "used" },
    formulas: ["Grant rate = granted ÷ asked.", "Use rate = used ÷ granted."],
    columns: ["Grant rate", "Use rate"],
  },
  formatTick: (value) => String(value),
  choice: { selected: null, onSelect: () => undefined },
}
const hatched = (find: (selector: string) => Element[]) => find("rect[fill^='url(#']")

describe("GapRowsChart", () => {
  it("its key alone without rows", () => {
    expect(draw(<GapRowsChart {...props} rows={[]} max={0} />).texts()).toContain("How to read")
  })

  it("is one image with a name and a description", () => {
    const { find } = draw(<GapRowsChart {...props} />)
    expect(find("svg")).toHaveLength(1)
    const image = screen.getByRole("img", { name: "Paris was granted half" })
    expect(image).toHaveAccessibleDescription("mean GPUs per lab")
  })

  it("draws three marks where three are recorded and no zero where one is not", () => {
    const { find, texts } = draw(<GapRowsChart {...props} />)
    // the key has one ring and one filled bar of its own; US has neither
    expect(find("circle")).toHaveLength(2)
    expect(hatched(find)).toHaveLength(2)
    expect(texts()).toEqual(expect.arrayContaining(["asked 80", "granted 40", "used 20", "use not recorded"]))
  })

  it("makes the bars as long as their amounts, on one scale", () => {
    const { find } = draw(<GapRowsChart {...props} />)
    const outlines = find("rect[fill=none][stroke=blue]").map((bar) => Number(bar.getAttribute("width")))
    expect(outlines).toHaveLength(2)
    expect((outlines[0] ?? 0) / (outlines[1] ?? 1)).toBeCloseTo(0.4)
  })

  it("draws a lab that was granted nothing as a bar without length", () => {
    const { find } = draw(
      <GapRowsChart {...props} rows={[row("none", { requested: 0, granted: 0, used: 0 })]} max={0} />,
    )
    expect(find("rect[stroke=blue]").map((bar) => bar.getAttribute("width"))).toEqual(["0", "0"])
  })

  it("marks where the grant ends in what was used beyond it, and nowhere else", () => {
    const over = row("over", { requested: 80, granted: 40, used: 60 })
    expect(draw(<GapRowsChart {...props} />).find("[data-mark=grant-edge]")).toHaveLength(0)
    expect(
      draw(<GapRowsChart {...props} rows={[paris, over]} />).find("[data-mark=grant-edge]"),
    ).toHaveLength(1)
  })

  it("names only the marks and the rates there are", () => {
    const marks = { requested: null, granted: "granted", used: null }
    const { texts, find } = draw(
      <GapRowsChart
        {...props}
        rows={[row("vc6YE", { requested: null, granted: 8, used: null }, { rates: [], rateLine: "" })]}
        texts={{ ...props.texts, stamp: null, marks, formulas: [], columns: [] }}
      />,
    )
    expect(texts()).not.toContain("asked")
    expect(texts()).not.toContain("Grant rate")
    expect(texts()).not.toContain("Scenario")
    expect(hatched(find)).toHaveLength(0)
  })

  it("stamps a scenario inside the drawing", () => {
    expect(draw(<GapRowsChart {...props} />).texts()).toContain("Scenario")
  })

  it("puts short names over the bars and the rates in one line where it is narrow", () => {
    const { texts } = draw(<GapRowsChart {...props} width={NARROW} />)
    expect(texts()).toEqual(expect.arrayContaining(["Paris", "US", "grant rate 50 %"]))
    expect(texts()).not.toContain("FAIR Paris")
    expect(texts()).not.toContain("Grant rate")
  })

  it("is walked by arrow keys, read out, and chosen by Enter", async () => {
    const onSelect = vi.fn()
    const { user } = draw(<GapRowsChart {...props} choice={{ selected: null, onSelect }} />)
    await user.tab()
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}")
    expect(screen.getByText("Paris in words")).toBeInTheDocument()
    await user.keyboard("{End}")
    expect(screen.getByText("US in words")).toBeInTheDocument()
    await user.keyboard("{Enter}")
    expect(onSelect).toHaveBeenCalledWith("US")
  })
})
