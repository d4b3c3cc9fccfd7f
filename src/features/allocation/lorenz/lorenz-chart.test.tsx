import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import LorenzChart, { type LorenzChartProps } from "./lorenz-chart.tsx"

const point = (id: string, population: number, share: number) => ({
  id,
  population,
  share,
  spoken: `${id} in words`,
})
const props: LorenzChartProps = {
  width: WIDE,
  points: [point("none", 0, 0), point("a", 0.5, 0.1), point("b", 1, 1)],
  texts: {
    name: "The smaller half holds a tenth",
    description: "mean grants",
    stamp: null,
    population: "share of labs",
    share: "share of grants",
    equal: "all the same",
    indices: "Gini 0.4",
    empty: "not defined",
  },
  formatShare: (share) => `${share * 100} %`,
}

describe("LorenzChart", () => {
  it("says so where nothing is defined", () => {
    const { texts, find } = draw(<LorenzChart {...props} points={[]} />)
    expect(texts()).toEqual(["not defined"])
    expect(find("path")).toHaveLength(0)
  })

  it("is one image with a name and a description", () => {
    draw(<LorenzChart {...props} />)
    const image = screen.getByRole("img", { name: "The smaller half holds a tenth" })
    expect(image).toHaveAccessibleDescription("mean grants")
  })

  it("draws a mark per point, the curve, the line of equality and the area between them", () => {
    const { find, texts } = draw(<LorenzChart {...props} />)
    expect(find("circle")).toHaveLength(3)
    expect(find("path")).toHaveLength(3)
    expect(texts()).toEqual(expect.arrayContaining(["Gini 0.4", "all the same", "share of labs"]))
  })

  it("hatches and stamps a scenario", () => {
    const { find, texts } = draw(<LorenzChart {...props} texts={{ ...props.texts, stamp: "Scenario" }} />)
    expect(texts()).toContain("Scenario")
    expect(find("path[fill^='url(#']")).toHaveLength(1)
  })

  it("is walked by arrow keys from the smallest lab on, also where it is narrow", async () => {
    const { user } = draw(<LorenzChart {...props} width={NARROW} />)
    await user.tab()
    await user.keyboard("{ArrowRight}{ArrowRight}")
    expect(screen.getByText("a in words")).toBeInTheDocument()
  })
})
