import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import TimelineChart, { type TimelineChartProps, type TimelineRow } from "./timeline-chart.tsx"

const row = (id: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  id,
  label: id,
  fill: "blue",
  span: { startEarliest: 100, startLatest: 130, endEarliest: 200, endLatest: 231 },
  marks: [],
  note: "",
  spoken: "said",
  ...more,
})
const mark = (shape: TimelineRow["marks"][number]["shape"], at: number, title = `${shape} ${at}`) => ({
  shape,
  at,
  title,
})

const props: TimelineChartProps = {
  width: WIDE,
  rows: [
    row("OPT", {
      marks: [mark("paper", 240), mark("release", 260), mark("release", 260, "code")],
      note: "given up",
      spoken: "said",
    }),
    row("LLaMA", { fill: "red", marks: [mark("stop", 230), mark("other", 220)] }),
  ],
  events: [
    { id: "e", at: 150, label: "Layoff" },
    { id: "f", at: 152, label: "Group announced" },
  ],
  domain: [80, 480],
  ticks: [{ at: 90, label: "2022", shortLabel: "’22" }],
  legend: [{ fill: "blue", label: "FAIR US" }],
  shapes: [{ shape: "release", label: "release" }],
  texts: { name: "Thirteen projects", description: "From start to end" },
}
const legendOnly = { rows: [], events: [], ticks: [], domain: [0, 0] } as const
const bars = (find: (selector: string) => Element[]) =>
  find("rect[height='9']").filter((rect) => rect.hasAttribute("x"))

describe("TimelineChart", () => {
  it("shows no more than its legend where there is nothing", () => {
    expect(draw(<TimelineChart {...props} {...legendOnly} />).texts()).toEqual(["FAIR US", "release"])
  })

  it("has a name that says what is seen", () => {
    draw(<TimelineChart {...props} />)
    expect(screen.getByRole("img", { name: "Thirteen projects" })).toHaveAccessibleDescription(
      "From start to end",
    )
  })

  it("draws a bar that fades in, is solid and fades out where both dates are vague", () => {
    const { find } = draw(<TimelineChart {...props} rows={[row("a")]} />)
    const fills = bars(find).map((bar) => bar.getAttribute("fill"))
    expect(fills).toEqual([expect.stringMatching(/-in\)$/), "blue", expect.stringMatching(/-out\)$/)])
  })

  it("draws a solid bar where both dates are known to the day", () => {
    const exact = { startEarliest: 100, startLatest: 100, endEarliest: 200, endLatest: 200 }
    const { find } = draw(<TimelineChart {...props} rows={[row("a", { span: exact })]} />)
    expect(bars(find).map((bar) => bar.getAttribute("fill"))).toEqual(["blue"])
  })

  it("draws nothing solid where start and end may be any day of the same span", () => {
    const vague = { startEarliest: 100, startLatest: 200, endEarliest: 100, endLatest: 200 }
    const { find } = draw(<TimelineChart {...props} rows={[row("a", { span: vague })]} />)
    expect(bars(find).map((bar) => bar.getAttribute("fill"))).not.toContain("blue")
    expect(bars(find).length).toBeGreaterThan(0)
  })

  it("draws no bar, but the marks and the note, of a project whose end is not known", () => {
    const { find, texts } = draw(
      <TimelineChart
        {...props}
        rows={[row("a", { span: null, marks: [mark("paper", 240)], note: "given up" })]}
      />,
    )
    expect(bars(find)).toEqual([])
    expect(texts()).toEqual(expect.arrayContaining(["a", "given up"]))
  })

  it("draws every mark with its title, two of one kind on one day too", () => {
    const { find } = draw(<TimelineChart {...props} />)
    expect(find("title").map((title) => title.textContent)).toEqual([
      ...["paper 240", "release 260", "code", "stop 230", "other 220"],
    ])
  })

  it("names projects, years and events where it is wide", () => {
    const { texts } = draw(<TimelineChart {...props} />)
    expect(texts()).toEqual([
      "2022",
      "Layoff",
      "Group announced",
      "OPT",
      "given up",
      "LLaMA",
      "FAIR US",
      "release",
    ])
  })

  it("sets an event’s label left of its line where the next line would cross it", () => {
    draw(<TimelineChart {...props} />)
    expect(screen.getByText("Layoff")).toHaveAttribute("text-anchor", "end")
    expect(screen.getByText("Group announced")).toHaveAttribute("text-anchor", "start")
  })

  it("leaves out the events and shortens the years where it is narrow", () => {
    const { texts } = draw(<TimelineChart {...props} width={NARROW} />)
    expect(texts()).toEqual(["’22", "OPT", "given up", "LLaMA", "FAIR US", "release"])
  })

  it("is walked project by project, each read out, and chosen by Enter", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: null, onSelect: (id: string | null) => chosen.push(id) }
    const { user, container } = draw(<TimelineChart {...props} choice={choice} />)
    await user.tab()
    await user.keyboard("{ArrowDown}")
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("said")
    await user.keyboard("{End}{Enter}")
    expect(chosen).toEqual(["LLaMA"])
  })
})
