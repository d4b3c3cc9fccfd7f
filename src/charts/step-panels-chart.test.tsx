import { fireEvent, screen } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import { layOut, type StepPanel, type StepPanelsChartProps } from "./step-panels.ts"
import StepPanelsChart from "./step-panels-chart.tsx"

const panel = (key: string, ...values: (number | null)[]): StepPanel => ({
  key,
  label: key,
  summary: `${values[0] ?? 0} → ${values.at(-1) ?? 0}`,
  fill: "blue",
  text: "navy",
  values,
})
const props: StepPanelsChartProps = {
  width: WIDE,
  panels: [panel("vc6YE", 128, 128, 216, 216), panel("vcvlY", 96, 176, 96, 96)],
  at: [100, 101, 102, 103],
  max: 216,
  excluded: [],
  ticks: { first: "Apr 2020", last: "Sep 2020" },
  texts: { name: "vc6YE grew", description: "GPUs per day", missing: "not recorded" },
  periods: ["1 April", "2 April", "3 April", "4 April"].map((label, index) => ({
    id: `day${index + 1}`,
    label,
  })),
  formatAmount: (value) => `${value} GPUs`,
}

const edges = (find: (selector: string) => Element[]) =>
  find("path[fill=none]").map((edge) => edge.getAttribute("d") ?? "")
const pieces = (path: string) => path.split("M").filter((piece) => piece !== "").length

describe("StepPanelsChart", () => {
  it("draws no panel where there is none", () => {
    expect(draw(<StepPanelsChart {...props} panels={[]} />).texts()).toEqual([])
  })

  it("draws a panel without an amount as an empty one", () => {
    const { find, texts } = draw(<StepPanelsChart {...props} panels={[panel("a", null, null, null, null)]} />)
    expect(edges(find)).toEqual([""])
    expect(texts()).toContain("a")
  })

  it("has a name that says what is seen", () => {
    draw(<StepPanelsChart {...props} />)
    expect(screen.getByRole("img", { name: "vc6YE grew" })).toHaveAccessibleDescription("GPUs per day")
  })

  it("names each panel and sums it up", () => {
    const { texts } = draw(<StepPanelsChart {...props} />)
    expect(texts()).toEqual(expect.arrayContaining(["vc6YE", "128 → 216", "vcvlY", "96 → 96"]))
  })

  it("writes the axes once on the outer edge: amounts at the left, time below", () => {
    const count = (shown: (string | null)[], text: string) => shown.filter((entry) => entry === text).length
    const wide = draw(<StepPanelsChart {...props} />)
    expect(count(wide.texts(), "216 GPUs")).toBe(1)
    expect(count(wide.texts(), "Apr 2020")).toBe(2)
    wide.unmount()
    // one below the other: amounts at each, time at the last
    const narrow = draw(<StepPanelsChart {...props} width={NARROW} />)
    expect(count(narrow.texts(), "216 GPUs")).toBe(2)
    expect(count(narrow.texts(), "Apr 2020")).toBe(1)
  })

  it("draws one line for a whole record, and one per piece where there are gaps", () => {
    const { find } = draw(
      <StepPanelsChart
        {...props}
        panels={[
          panel("whole", 1, 2, 3, 4),
          panel("leading", null, 2, 3, 4),
          panel("middle", 1, null, 3, null),
        ]}
      />,
    )
    expect(edges(find).map(pieces)).toEqual([1, 1, 2])
  })

  it("holds the last value before a gap to the end of its day", () => {
    const { find } = draw(<StepPanelsChart {...props} panels={[panel("a", 216, null, 0, 0)]} />)
    // “Mx,yHx…Mx,y…”: where the first piece begins and ends, and where the second begins, two days later
    const [first = "", second = ""] = (edges(find)[0] ?? "").split("M").slice(1)
    const [from, to] = [Number.parseFloat(first), Number.parseFloat(first.split("H").at(-1) ?? "")]
    expect(to - from).toBeCloseTo((Number.parseFloat(second) - from) / 2, 1)
  })

  it("hatches each excluded span in every panel, wide enough to be seen", () => {
    const { find } = draw(<StepPanelsChart {...props} excluded={[{ from: 101, to: 101 }]} />)
    const hatches = find("rect[fill^='url(#']")
    expect(hatches).toHaveLength(2)
    expect(hatches.every((hatch) => Number(hatch.getAttribute("width")) >= 8)).toBe(true)
  })

  it("stamps and hatches a scenario only", () => {
    const { find, texts } = draw(<StepPanelsChart {...props} texts={{ ...props.texts, stamp: "Scenario" }} />)
    expect(texts()).toContain("Scenario")
    expect(find("path[fill^='url(#']")).toHaveLength(2)
    const record = draw(<StepPanelsChart {...props} />)
    expect(record.find("path[fill^='url(#']")).toHaveLength(0)
  })

  it("is walked by arrow keys: periods sideways, panels up and down, each read out", async () => {
    const { user, container } = draw(<StepPanelsChart {...props} />)
    const said = () => container.querySelector("[aria-live=polite]")?.textContent
    await user.tab()
    expect(said()).toBe("")
    for (const [key, words] of [
      ["{ArrowRight}", "1 April, vc6YE: 128 GPUs"],
      ["{ArrowRight}", "2 April, vc6YE: 128 GPUs"],
      ["{ArrowDown}", "2 April, vc6YE: 128 GPUs"],
      ["{ArrowDown}", "2 April, vcvlY: 176 GPUs"],
      ["{End}", "4 April, vcvlY: 96 GPUs"],
      ["{ArrowUp}", "4 April, vc6YE: 216 GPUs"],
      ["{Escape}", ""],
    ]) {
      await user.keyboard(key ?? "")
      expect(said()).toBe(words)
    }
  })

  it("says of a gap that nothing is recorded", async () => {
    const { user, container } = draw(<StepPanelsChart {...props} panels={[panel("a", null, 1, 1, 1)]} />)
    await user.tab()
    await user.keyboard("{ArrowRight}")
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("1 April, a: not recorded")
  })

  it("reads the period that is pointed at in every panel, in the place of the summary", async () => {
    const { user, texts } = draw(<StepPanelsChart {...props} />)
    await user.tab()
    await user.keyboard("{ArrowRight}{ArrowRight}")
    expect(texts()).toEqual(expect.arrayContaining(["2 April: 128 GPUs", "2 April: 176 GPUs"]))
    expect(texts()).not.toContain("128 → 216")
  })

  it("chooses a period by Enter, and marks the one that the table has chosen in every panel", async () => {
    const chosen: (string | null)[] = []
    const { user, find } = draw(
      <StepPanelsChart {...props} selected="day3" onSelect={(id) => chosen.push(id)} />,
    )
    expect(find("rect[fill='var(--rule2)']")).toHaveLength(2)
    await user.tab()
    await user.keyboard("{Home}{Enter}{End}{ArrowLeft}{Enter}")
    expect(chosen).toEqual(["day1", null])
  })

  it("zooms to the periods that the mouse is drawn over in one panel, back by a double press, and chooses none", () => {
    const [zoomed, chosen, reset] = [vi.fn(), vi.fn(), vi.fn()]
    draw(<StepPanelsChart {...props} onZoom={zoomed} onReset={reset} onSelect={chosen} />)
    const plot = screen.getByRole("img")
    const { place } = layOut(WIDE, 2, false)
    const drag = (panel: number, [from, to]: [number, number], pointerType: string) => {
      const { left, width, top } = place(panel)
      // each of the four days is a quarter of the panel
      const at = (days: number) => ({
        clientX: left + (days / 4) * width,
        clientY: top + 5,
        pointerType,
        pointerId: 1,
      })
      fireEvent.pointerMove(plot, at(from))
      fireEvent.pointerDown(plot, { ...at(from), button: 0 })
      fireEvent.pointerMove(plot, at(to))
      fireEvent.pointerUp(plot, at(to))
      fireEvent.click(plot, at(to))
    }
    drag(1, [1.5, 2.5], "touch")
    expect(zoomed).not.toHaveBeenCalled()
    chosen.mockClear()
    drag(1, [2.5, 1.5], "mouse")
    expect(zoomed).toHaveBeenCalledExactlyOnceWith("day2", "day3")
    expect(chosen).not.toHaveBeenCalled()
    fireEvent.doubleClick(plot)
    expect(reset).toHaveBeenCalledOnce()
  })
})
