import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { PaceChartProps } from "./pace.ts"
import PaceChart from "./pace-chart.tsx"
import { overlaps, textBox } from "./pace-layout.ts"

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
    unit: "GPU-hours",
    month: "April 2023",
    granted: "granted: 600",
    evenPace: "even pace",
    used: ["used: 45", "8 % of the grant"],
    atRate: "at the rate of the last 3 days",
    spoken: Array.from({ length: 30 }, (_, day) => `day ${day + 1} in words`),
  },
  formatAmount: String,
}

describe("PaceChart", () => {
  it.each([1040, NARROW])(
    "shows what is used, the budget, an even pace and where it leads, %d px wide",
    (width) => {
      const { find, texts } = draw(<PaceChart {...props} width={width} />)
      expect(texts().join(" ")).toMatch(/granted: 600.*used: 45.*even pace/)
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
    await user.keyboard("{Home}{ArrowRight}")
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("day 2 in words")
    await user.keyboard("{End}")
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("day 30 in words")
  })

  it("says what is counted and in which month", () => {
    expect(draw(<PaceChart {...props} width={NARROW} />).texts()).toEqual(
      expect.arrayContaining(["GPU-hours", "April 2023", "30"]),
    )
  })

  it.each(
    [WIDE, NARROW].flatMap((width) =>
      [1, 3, 10, 18, 25, 30].flatMap((gone) => [2, 12, 20, 22].map((gpus) => [width, gone, gpus] as const)),
    ),
  )("lets no words collide, %d px wide, %d days gone at %d a day", (width, gone, gpus) => {
    const cumulative = Array.from({ length: gone }, (_, day) => (day + 1) * gpus)
    const texts = {
      ...props.texts,
      granted: "granted: 1,648,704 GPU-hours",
      used: ["used by 18 August 2023: 905,000", "55 % of the grant"],
    }
    const { find } = draw(
      <PaceChart {...props} width={width} cumulative={cumulative} rate={gpus} texts={texts} />,
    )
    const boxes = ["granted:", "used by", "even pace"].map((start) => {
      const lines = find("tspan").filter((line) => line.textContent?.startsWith(start))
      const parent = lines[0]?.parentElement
      const rows = [...(parent?.children ?? [])].map((line) => line.textContent ?? "")
      return textBox(rows, Number(lines[0]?.getAttribute("x")), Number(lines[0]?.getAttribute("y")), 12)
    })
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
  })
})
