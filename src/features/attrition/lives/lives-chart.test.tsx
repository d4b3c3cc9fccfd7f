import { screen } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { draw } from "#testing/draw.tsx"
import { WIDE } from "#testing/layout.ts"
import LivesChart from "./lives-chart.tsx"
import { type LivesBar, type LivesChartProps, layOutLives, livesHeight } from "./lives-layout.ts"

const DAY = (iso: string) => Date.parse(iso) / 86_400_000
const bar = (name: string, more: Partial<LivesBar> = {}): LivesBar => ({
  id: `p.${name}`,
  name,
  solid: [DAY("2023-01-01"), DAY("2023-06-01")],
  stated: null,
  fade: [DAY("2023-06-01"), DAY("2023-09-01")],
  tick: DAY("2023-09-01"),
  label: "Elsewhere",
  isMuted: false,
  marks: [{ id: `p.${name}.0`, kind: "seen", day: DAY("2023-06-01"), spoken: `${name} seen in June` }],
  spoken: `${name} left between June and September`,
  ...more,
})
const props = (bars: LivesBar[], more: Partial<LivesChartProps> = {}): LivesChartProps => ({
  width: WIDE,
  groups: [
    {
      id: "p",
      label: "P, 2 authors",
      count: "0 to 1 of 2",
      start: DAY("2023-01-01"),
      fill: "red",
      text: "red",
      bars,
    },
  ],
  domain: [DAY("2022-12-01"), DAY("2024-06-01")],
  asOf: { day: DAY("2023-08-01"), label: "1 August 2023" },
  texts: {
    name: "Lives",
    description: "who was where",
    howToRead: "How to read",
    solid: "here",
    fade: "left in here",
    label: "next",
    marks: { seen: "seen", listed: "listed", elsewhere: "elsewhere" },
  },
  formatYear: (day) => new Date(day * 86_400_000).toISOString().slice(0, 4),
  ...more,
})

describe("LivesChart", () => {
  it("draws no rows where there are none", () => {
    const { texts } = draw(<LivesChart {...props([])} />)
    expect(texts()).toContain("P, 2 authors")
  })

  it("draws a solid and a fading stretch, a tick, the sighting, and what came next", () => {
    const { find, texts } = draw(<LivesChart {...props([bar("ada")])} />)
    expect(find("rect[fill=red]")).toHaveLength(1)
    expect(find("linearGradient")).toHaveLength(2)
    expect(texts()).toEqual(expect.arrayContaining(["ada", "Elsewhere", "1 August 2023", "0 to 1 of 2"]))
  })

  it("walks rows by ↓ and sightings by →, reads them out, and chooses by Enter", async () => {
    const onSelect = vi.fn()
    const { user } = draw(
      <LivesChart {...props([bar("ada"), bar("bob")], { choice: { selected: null, onSelect } })} />,
    )
    screen.getByRole("img", { name: "Lives" }).focus()
    await user.keyboard("{ArrowDown}")
    expect(screen.getByText("ada left between June and September")).toBeInTheDocument()
    await user.keyboard("{ArrowDown}")
    expect(screen.getByText("bob left between June and September")).toBeInTheDocument()
    await user.keyboard("{ArrowRight}{Enter}")
    expect(screen.getByText("bob seen in June")).toBeInTheDocument()
    expect(onSelect).toHaveBeenLastCalledWith("p.bob.0")
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}")
    expect(onSelect).toHaveBeenLastCalledWith("p.bob")
    await user.keyboard("{ArrowUp}{Enter}")
    expect(onSelect).toHaveBeenLastCalledWith("p.ada")
  })
})

describe("layOutLives", () => {
  it("moves a label that the line would cross to the line’s right", () => {
    const [placed] = layOutLives(props([bar("ada", { fade: null, tick: null })]), 1040).groups[0]?.bars ?? []
    const layout = layOutLives(props([]), 1040)
    const x = (day: number) =>
      layout.left +
      ((day - DAY("2022-12-01")) / (DAY("2024-06-01") - DAY("2022-12-01"))) * (layout.right - layout.left)
    expect(placed?.label.x).toBeCloseTo(x(DAY("2023-08-01")) + 9)
  })

  it("puts names above the bars on a phone, and long labels under them", () => {
    const rows = [bar("ada"), bar("bob", { label: "a very long name of an employer that does not fit" })]
    const layout = layOutLives(props(rows), 328)
    const [first, second] = layout.groups[0]?.bars ?? []
    expect(first?.nameY).toBeLessThan(first?.middle ?? 0)
    expect(first?.label).toMatchObject({ x: 328, anchor: "end", y: first?.nameY })
    expect(second?.label.y).toBeGreaterThan(second?.middle ?? 0)
  })

  it("is about as high as the place that is kept for it", () => {
    const group = props(Array.from({ length: 20 }, (_, index) => bar(`n${index}`)))
    expect(layOutLives(group, 1040).height).toBeLessThanOrEqual(livesHeight(group.groups).wide)
  })
})
