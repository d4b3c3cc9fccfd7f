import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { PaceChartProps } from "./pace.ts"
import PaceChart from "./pace-chart.tsx"

const props: PaceChartProps = {
  width: WIDE,
  cumulative: [10, 30, 45],
  days: 30,
  budget: 600,
  rate: 15,
  fill: "red",
  texts: {
    name: "Behind an even pace",
    description: "GPU-hours",
    stamp: "Scenario",
    granted: "granted: 600",
    evenPace: "even pace",
    used: ["used: 45", "8 % of the grant"],
    atRate: "at the rate of seven days",
    spoken: ["1: 10", "2: 30", "3: 45"],
  },
  formatAmount: String,
  formatDay: String,
}

describe("PaceChart", () => {
  it.each([1040, NARROW])(
    "shows what is used, the budget, an even pace and where it leads, %d px wide",
    (width) => {
      const { find, texts } = draw(<PaceChart {...props} width={width} />)
      expect(texts().join(" ")).toMatch(/granted: 600.*even pace.*used: 45/)
      expect(find("path[stroke-dasharray]")).toHaveLength(1)
      expect(screen.getByRole("img", { name: "Behind an even pace" })).toBeVisible()
    },
  )

  it("leads nowhere further once the period is over, or without a rate", () => {
    const over = { ...props, cumulative: Array.from({ length: 30 }, (_, day) => day * 20) }
    expect(draw(<PaceChart {...over} />).find("path[stroke-dasharray]")).toHaveLength(0)
    expect(draw(<PaceChart {...props} rate={null} />).find("path[stroke-dasharray]")).toHaveLength(0)
  })

  it("is walked day by day", async () => {
    const { user, container } = draw(<PaceChart {...props} />)
    await user.tab()
    await user.keyboard("{End}")
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("3: 45")
  })
})
