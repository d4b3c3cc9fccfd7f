import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import CriterionRowsChart from "./criterion-rows-chart.tsx"

const texts = { name: "Shares", description: "By priority", stamp: null }
const legend = [
  { fill: "var(--lab-us)", label: "FAIR US" },
  { fill: "var(--lab-paris)", label: "FAIR Paris" },
]
const row = (id: string, median: number | null, ...values: number[]) => ({
  id,
  label: `Priority ${id}`,
  dots: values.map((value, index) => ({
    id: `${id}-${index}`,
    value,
    fill: legend[index % 2]?.fill ?? "",
    spoken: `${value}`,
  })),
  median,
  summary: `${values.length} decisions`,
})
const chart = (rows: ReturnType<typeof row>[], width = WIDE) =>
  draw(
    <CriterionRowsChart
      rows={rows}
      legend={legend}
      texts={texts}
      formatShare={(share) => `${share * 100} %`}
      width={width}
    />,
  )

/** The dots of cases, not those of the key. */
const dotsOf = (find: ReturnType<typeof chart>["find"]) => find("path[data-shape][fill-opacity='0.35']")

describe("CriterionRowsChart", () => {
  it("says whose dots are whose, by colour and by shape, in the drawing itself", () => {
    const { find, texts: shown } = chart([row("1", 0.5, 0.4, 0.6)])
    const shapes = dotsOf(find).map((dot) => dot.getAttribute("data-shape"))
    expect(new Set(shapes).size).toBe(2)
    const key = find("path[data-shape]:not([fill-opacity='0.35'])")
    expect(key.map((mark) => mark.getAttribute("data-shape"))).toEqual(shapes)
    expect(shown()).toEqual(expect.arrayContaining(["FAIR US", "FAIR Paris"]))
  })

  it.each([1040, NARROW])("draws every case as a dot and the median as a line, %d px wide", (width) => {
    const { find, texts: shown } = chart([row("1", 0.5, 0.4, 0.6), row("2", 0.9, 0.9)], width)
    expect(dotsOf(find)).toHaveLength(3)
    expect(find("line[stroke-width='2']")).toHaveLength(2)
    expect(shown()).toEqual(expect.arrayContaining(["40 %", "100 %", "Priority 1", "1 decisions"]))
  })

  it("has no median of no case", () => {
    expect(chart([row("1", null)]).find("line[stroke-width='2']")).toHaveLength(0)
  })

  it("keeps shares in order from left to right", () => {
    const places = chart([row("1", null, 0, 0.5, 1)])
      .find("path[data-shape][fill-opacity='0.35']")
      .map((dot) => Number(/^M([\d.]+)/.exec(dot.getAttribute("d") ?? "")?.[1]))
    expect(places).toHaveLength(3)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
