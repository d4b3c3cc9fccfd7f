import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { ShareBar } from "./share-bars.ts"
import ShareBarsChart from "./share-bars-chart.tsx"

const bar = (...shares: number[]): ShareBar => ({
  id: "lab",
  label: "FAIR Paris",
  total: "2,216 GPUs",
  parts: shares.map((share, index) => ({
    id: String(index),
    label: index === 0 ? `you ${share}` : `team ${index}`,
    share,
    isOwn: index === 0,
    spoken: `part ${index}: ${share}`,
  })),
  spoken: "FAIR Paris: you",
})
const chart = (bars: ShareBar[], stamp: string | null, width = WIDE) =>
  draw(
    <ShareBarsChart
      bars={bars}
      fill="red"
      texts={{ name: "Share", description: "Parts", stamp }}
      width={width}
    />,
  )

describe("ShareBarsChart", () => {
  it("draws a share of nothing as no width, with its name", () => {
    const { find, texts } = chart([bar(0, 1)], null)
    expect(find("rect[stroke=red]").map((part) => part.getAttribute("width"))).toEqual(["0"])
    expect(texts()).toContain("you 0")
  })

  it.each([1040, NARROW])("fills the whole bar with its parts, %d px wide", (width) => {
    const { find } = chart([bar(0.5, 0.3, 0.2)], null, width)
    const parts = find("rect")
      .slice(2)
      .map((part) => Number(part.getAttribute("width")))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(width - 2, 3)
  })

  it("hatches the reader’s part of a scenario and fills that of a record", () => {
    const own = (stamp: string | null) => chart([bar(0.5, 0.5)], stamp).find("rect[stroke=red]")[0]
    expect(own("Scenario")?.getAttribute("fill")).toMatch(/^url\(#/)
    expect(own(null)?.getAttribute("fill")).toBe("red")
  })

  it("reads every part out, also one whose name has no room", async () => {
    const { user, container } = chart([bar(0.97, 0.01, 0.02)], null, NARROW)
    await user.tab()
    const said = () => container.querySelector("[aria-live=polite]")?.textContent
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}")
    expect(said()).toBe("part 1: 0.01")
  })

  it("leaves out a name that has no room in two lines, and keeps every other in the drawing", () => {
    const { texts } = chart([bar(0.94, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01)], null, NARROW)
    expect(texts()).toContain("you 0.94")
    expect(texts().filter((text) => text?.startsWith("team")).length).toBeLessThan(6)
  })
})
