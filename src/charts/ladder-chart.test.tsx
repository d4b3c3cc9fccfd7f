import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { LadderChartProps, LadderStep } from "./ladder.ts"
import LadderChart from "./ladder-chart.tsx"

const step = (level: number, from: number, to: number, isOpen = false): LadderStep => ({
  id: String(level),
  level: `Level ${level}`,
  heardBy: `role ${level}`,
  from,
  to,
  isOpen,
  note: isOpen ? "open" : "passed up",
  spoken: `Level ${level}: said`,
})
const props: LadderChartProps = {
  width: WIDE,
  steps: [step(1, 100, 105), step(2, 105, 111), step(3, 111, 121, true)],
  today: { at: 121, label: "today" },
  from: 100,
  to: 123,
  fill: "red",
  texts: { name: "The appeal climbs", description: "Levels upward", stamp: "Scenario" },
  formatDay: (day) => `day ${day}`,
}

describe("LadderChart", () => {
  it.each([1040, NARROW])("names every level, who hears there and what came of it, %d px wide", (width) => {
    const { texts } = draw(<LadderChart {...props} width={width} />)
    expect(texts()).toEqual(
      expect.arrayContaining(["Scenario", "Level 1", "role 3", "passed up", "open", "today"]),
    )
    expect(screen.getByRole("img", { name: "The appeal climbs" })).toHaveAccessibleDescription(
      "Levels upward",
    )
  })

  it("puts higher levels higher", () => {
    const { find } = draw(<LadderChart {...props} />)
    const tops = find("rect[stroke=red]").map((bar) => Number(bar.getAttribute("y")))
    expect(tops).toEqual(tops.toSorted((a, b) => b - a))
    expect(tops).toHaveLength(3)
  })

  it("climbs once from each level to the next", () => {
    expect(draw(<LadderChart {...props} />).find("path[stroke=red]")).toHaveLength(2)
  })

  it("draws today only while a level is still at it", () => {
    const closed = { ...props, steps: [step(1, 100, 105)] }
    expect(draw(<LadderChart {...closed} />).texts()).not.toContain("today")
  })

  it("is walked level by level", async () => {
    const { user, container } = draw(<LadderChart {...props} />)
    await user.tab()
    await user.keyboard("{ArrowDown}{ArrowDown}")
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("Level 2: said")
  })
})
