import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { AppealRowsChartProps } from "./appeal-rows.ts"
import AppealRowsChart from "./appeal-rows-chart.tsx"

const props: AppealRowsChartProps = {
  width: WIDE,
  rows: [
    {
      id: "a",
      label: "Paris",
      fill: "red",
      text: "maroon",
      pieces: [
        { level: 1, from: 0, to: 5, isOpen: false },
        { level: 2, from: 5, to: 20, isOpen: true },
      ],
      end: "pending",
      spoken: "Paris: pending",
    },
    {
      id: "b",
      label: "US",
      fill: "blue",
      text: "navy",
      pieces: [{ level: 1, from: 0, to: 0, isOpen: false }],
      end: "denied",
      spoken: "US: denied",
    },
  ],
  max: 20,
  texts: { name: "Appeals", description: "Days", stamp: "Scenario", days: "0 days" },
}

describe("AppealRowsChart", () => {
  it("draws nothing but its axis without appeals", () => {
    expect(draw(<AppealRowsChart {...props} rows={[]} />).find("rect[stroke]")).toHaveLength(0)
  })

  it.each([1040, NARROW])("has a piece for each level, one that lasted no day too, %d px wide", (width) => {
    const { find, texts } = draw(<AppealRowsChart {...props} width={width} />)
    expect(find("rect[stroke=red], rect[stroke=blue]")).toHaveLength(3)
    expect(texts()).toEqual(expect.arrayContaining(["Paris", "pending", "US", "denied", "0 days"]))
  })

  it("is chosen by Enter", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: null, onSelect: (id: string | null) => chosen.push(id) }
    const { user } = draw(<AppealRowsChart {...props} choice={choice} />)
    await user.tab()
    await user.keyboard("{End}{Enter}")
    expect(chosen).toEqual(["b"])
  })
})
