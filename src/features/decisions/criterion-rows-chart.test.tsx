import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import CriterionRowsChart from "./criterion-rows-chart.tsx"

const texts = { name: "Shares", description: "By priority", stamp: null }
const row = (id: string, median: number | null, ...values: number[]) => ({
  id,
  label: `Priority ${id}`,
  dots: values.map((value, index) => ({ id: `${id}-${index}`, value, fill: "red" })),
  median,
  summary: `${values.length} decisions`,
})
const chart = (rows: ReturnType<typeof row>[], width = WIDE) =>
  draw(
    <CriterionRowsChart
      rows={rows}
      texts={texts}
      formatShare={(share) => `${share * 100} %`}
      width={width}
    />,
  )

describe("CriterionRowsChart", () => {
  it.each([1040, NARROW])("draws every case as a dot and the median as a line, %d px wide", (width) => {
    const { find, texts: shown } = chart([row("1", 0.5, 0.4, 0.6), row("2", 0.9, 0.9)], width)
    expect(find("circle")).toHaveLength(3)
    expect(find("line[stroke-width='2']")).toHaveLength(2)
    expect(shown()).toEqual(expect.arrayContaining(["0 %", "100 %", "Priority 1", "1 decisions"]))
  })

  it("has no median of no case", () => {
    expect(chart([row("1", null)]).find("line[stroke-width='2']")).toHaveLength(0)
  })

  it("keeps shares in order from left to right", () => {
    const places = chart([row("1", null, 0, 0.5, 1)])
      .find("circle")
      .map((dot) => Number(dot.getAttribute("cx")))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
