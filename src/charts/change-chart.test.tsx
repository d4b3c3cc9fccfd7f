import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { ChangeChartProps, ChangeRow } from "./change.ts"
import ChangeChart from "./change-chart.tsx"

const row = (id: string, before: number | null, after: number | null): ChangeRow => ({
  id,
  label: `FAIR ${id}`,
  shortLabel: id,
  fill: "blue",
  text: "navy",
  before,
  after,
  amounts: `${before ?? "–"} → ${after ?? "–"}`,
  difference: before === null ? "new" : after === null ? "gone" : `${after - before}`,
  spoken: `${id} in words`,
})
const props: ChangeChartProps = {
  width: WIDE,
  rows: [row("US", 100, 200), row("GenAI", null, 50), row("old", 20, null)],
  max: 200,
  texts: {
    name: "US rose most",
    description: "two periods",
    stamp: "Scenario",
    unit: "GPU",
    before: "October 2021",
    after: "July 2023",
    empty: "No grant differs.",
  },
  formatTick: (value) => String(value),
  choice: { selected: null, onSelect: () => undefined },
}

describe("ChangeChart", () => {
  it("says so when nothing differs", () => {
    expect(draw(<ChangeChart {...props} rows={[]} max={0} />).texts()).toContain("No grant differs.")
  })

  it("is one image with a name and a description", () => {
    draw(<ChangeChart {...props} />)
    expect(screen.getByRole("img", { name: "US rose most" })).toHaveAccessibleDescription("two periods")
  })

  it("draws both marks of a lab that was there twice, one of a lab that came or went", () => {
    const { find, texts } = draw(<ChangeChart {...props} />)
    expect(find("circle[stroke=blue]")).toHaveLength(2)
    expect(find("circle[fill=blue]")).toHaveLength(2)
    // only between two amounts is there a way to draw
    expect(find("rect[fill^='url(#']")).toHaveLength(1)
    expect(texts()).toEqual(expect.arrayContaining(["new", "gone", "100 → 200"]))
  })

  it("joins the two by a plain line and stamps nothing where the amounts are a record", () => {
    const { find, texts } = draw(<ChangeChart {...props} texts={{ ...props.texts, stamp: null }} />)
    expect(find("line[stroke=blue]")).toHaveLength(1)
    expect(texts()).not.toContain("Scenario")
  })

  it("takes short names where it is narrow", () => {
    const { texts } = draw(<ChangeChart {...props} width={NARROW} />)
    expect(texts()).toContain("US")
    expect(texts()).not.toContain("FAIR US")
  })
})
