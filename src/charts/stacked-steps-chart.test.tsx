import { fireEvent, screen, within } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { RunMark, StackedStepsChartProps } from "./stacked-steps.ts"
import StackedStepsChart from "./stacked-steps-chart.tsx"

const on = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

const run = (id: string, series: string, more: Partial<RunMark>): RunMark => ({
  id,
  series,
  from: on("2022-01-10"),
  to: on("2022-02-11"),
  gpus: 992,
  isExact: true,
  title: `${id}, on record`,
  shortTitle: id,
  lines: ["992 GPUs", "10 January to 10 February 2022"],
  shortLines: ["992 GPUs"],
  ...more,
})

/** Three months of two labs and of a third one that appears in the last, two runs and a capacity. */
const props: StackedStepsChartProps = {
  width: WIDE,
  rows: [
    {
      at: on("2022-01-01"),
      label: "January 2022",
      values: { us: 4000, paris: 1000, genai: null },
      capacity: 6000,
    },
    {
      at: on("2022-02-01"),
      label: "February 2022",
      values: { us: 4000, paris: 2000, genai: null },
      capacity: 7000,
    },
    {
      at: on("2022-03-01"),
      label: "March 2022",
      values: { us: 3000, paris: 0, genai: 5000 },
      capacity: 9000,
    },
  ],
  end: on("2022-04-01"),
  series: [
    { key: "us", label: "FAIR US", shortLabel: "US", fill: "blue", text: "navy" },
    { key: "paris", label: "FAIR Paris", shortLabel: "Paris", fill: "red", text: "maroon" },
    { key: "genai", label: "GenAI", shortLabel: "GenAI", fill: "green", text: "darkgreen" },
  ],
  runs: [
    run("OPT", "us", {}),
    run("LLaMA", "paris", {
      from: on("2022-02-01"),
      to: on("2022-03-01"),
      isExact: false,
      lines: ["some time in here"],
    }),
  ],
  texts: {
    name: "Paris is granted less",
    description: "GPUs granted per lab",
    total: "all GPUs",
    unit: "GPU",
    stamp: "Scenario",
    capacity: "capacity, growth in between assumed",
    capacityShort: "capacity",
  },
  height: { wide: 380, narrow: 340 },
  formatAmount: (value, isShort) => (isShort ? `${value / 1000}k` : `${value}`),
  formatTick: (day, isShort) => new Date(day * 86_400_000).toISOString().slice(isShort ? 2 : 0, 7),
}

const readOut = (container: HTMLElement) => container.querySelector("[aria-live=polite]")?.textContent

describe("StackedStepsChart", () => {
  it("keeps its place and draws nothing where there are no periods", () => {
    const { container, find } = draw(<StackedStepsChart {...props} rows={[]} runs={[]} />)
    expect(find("svg")).toHaveLength(0)
    expect(container.firstElementChild).toHaveStyle({ height: "380px" })
  })

  it("draws periods in which nothing is recorded without a band or a label", () => {
    const gap = { at: on("2022-01-01"), label: "January 2022", values: { us: null }, capacity: null }
    const { texts } = draw(<StackedStepsChart {...props} rows={[gap]} runs={[]} />)
    expect(texts()).not.toContain("FAIR US")
  })

  it("has a name that says what is seen", () => {
    draw(<StackedStepsChart {...props} />)
    expect(screen.getByRole("img", { name: "Paris is granted less. GPUs granted per lab" })).toBeVisible()
  })

  it("draws one band per lab and the capacity as one dashed line", () => {
    const { find } = draw(<StackedStepsChart {...props} />)
    expect(find("[data-band]")).toHaveLength(3)
    expect(find("[data-capacity]")).toHaveLength(1)
    expect(find("[data-capacity]")[0]).toHaveAttribute("stroke-dasharray", expect.stringMatching(/^5/))
  })

  it("hatches and stamps a scenario, in the colour of each lab", () => {
    const { find, texts } = draw(<StackedStepsChart {...props} />)
    const fills = find("[data-band]").map((band) => band.getAttribute("fill"))
    expect(fills.every((fill) => fill?.startsWith("url(#"))).toBe(true)
    const patterns = fills.map((fill) => document.getElementById(fill?.slice(5, -1) ?? ""))
    expect(patterns.map((pattern) => pattern?.querySelector("line")?.getAttribute("stroke"))).toEqual([
      ...["blue", "red", "green"],
    ])
    expect(texts()).toContain("Scenario")
  })

  it("neither hatches nor stamps a record", () => {
    const { find, texts } = draw(<StackedStepsChart {...props} texts={{ ...props.texts, stamp: null }} />)
    expect(find("[data-band]").map((band) => band.getAttribute("fill"))).toEqual(["blue", "red", "green"])
    expect(texts()).not.toContain("Scenario")
    expect(texts()).toContain("capacity, growth in between assumed")
  })

  it("labels each lab once, at the end or where it ends, with axes of time and amount", () => {
    const { texts } = draw(<StackedStepsChart {...props} />)
    expect(texts()).toEqual(expect.arrayContaining(["FAIR US", "GenAI", "0", "4000", "8000"]))
    expect(texts().filter((text) => text === "FAIR Paris")).toHaveLength(1)
    expect(texts().some((text) => text?.startsWith("2022-0"))).toBe(true)
  })

  it("lays each run over the band of its lab, solid where its days are known, fading where not", () => {
    const { find, texts } = draw(<StackedStepsChart {...props} />)
    expect(texts()).toEqual(
      expect.arrayContaining([
        "OPT, on record992 GPUs10 January to 10 February 2022",
        "LLaMA, on recordsome time in here",
      ]),
    )
    expect(find("path[stroke=blue][fill=blue]")).toHaveLength(1)
    const [fading] = find("path[stroke=red][stroke-dasharray='4 3']")
    expect(fading?.getAttribute("fill")).toMatch(/^url\(#.*-run-LLaMA\)$/)
    expect(find("linearGradient")).toHaveLength(1)
  })

  it("leaves out a run of a lab that is not drawn, and one outside the periods", () => {
    const away = [run("SAM", "fair", {}), run("old", "us", { from: on("2020-01-01"), to: on("2020-02-01") })]
    const { texts } = draw(<StackedStepsChart {...props} runs={away} />)
    expect(texts().some((text) => text?.includes("on record"))).toBe(false)
  })

  it("says the same in fewer words where it is narrow, and follows a change of width", () => {
    const { container, texts, rerender } = draw(<StackedStepsChart {...props} width={NARROW} />)
    expect(container.firstElementChild).toHaveStyle({ height: "340px" })
    expect(texts()).toEqual(expect.arrayContaining(["US", "capacity", "4k", "OPT992 GPUs"]))
    expect(texts()).not.toContain("FAIR US")
    rerender(<StackedStepsChart {...props} />)
    expect(texts()).toContain("FAIR US")
  })

  it("names nothing of a lab that never holds anything", () => {
    const none = props.rows.map((row) => ({ ...row, values: { ...row.values, paris: null } }))
    expect(draw(<StackedStepsChart {...props} rows={none} runs={[]} />).texts()).not.toContain("FAIR Paris")
  })
})

describe("StackedStepsChart, asked by keyboard or pointer", () => {
  it("says nothing until it is asked", () => {
    expect(readOut(draw(<StackedStepsChart {...props} />).container)).toBe("")
  })

  it("reads a period out, the topmost band first, then all together", async () => {
    const { container, user } = draw(<StackedStepsChart {...props} />)
    await user.tab()
    await user.keyboard("{ArrowRight}{ArrowRight}")
    expect(readOut(container)).toBe("February 2022: FAIR Paris 2000, FAIR US 4000, all GPUs 6000")
    const box = container.querySelector<HTMLElement>(".readout") ?? expect.fail("nothing is shown")
    expect(within(box).getByText("February 2022")).toBeVisible()
    await user.keyboard("{End}")
    expect(readOut(container)).toBe("March 2022: GenAI 5000, FAIR Paris 0, FAIR US 3000, all GPUs 8000")
  })

  it("walks the bands of a period up and down, one at a time", async () => {
    const { container, user } = draw(<StackedStepsChart {...props} />)
    await user.tab()
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}")
    expect(readOut(container)).toBe("February 2022: FAIR Paris 2000")
    await user.keyboard("{ArrowDown}")
    expect(readOut(container)).toBe("February 2022: FAIR US 4000")
    await user.keyboard("{ArrowLeft}")
    expect(readOut(container)).toMatch(/^January 2022: FAIR US \d+$/)
    await user.keyboard("{Escape}{ArrowRight}")
    expect(readOut(container)).toMatch(/^January 2022: .*all GPUs/)
  })

  it("lets go with Escape and when the focus leaves", async () => {
    const { container, user } = draw(<StackedStepsChart {...props} />)
    await user.tab()
    await user.keyboard("{Home}{Escape}")
    expect(readOut(container)).toBe("")
    await user.keyboard("{Home}")
    expect(readOut(container)).toMatch(/^January 2022/)
    await user.tab()
    expect(readOut(container)).toBe("")
  })

  it("reads the period under the pointer, and none beside the plot", () => {
    const { container } = draw(<StackedStepsChart {...props} />)
    const plot = screen.getByRole("img")
    fireEvent.pointerMove(plot, { clientX: 60 })
    expect(readOut(container)).toMatch(/^January 2022/)
    fireEvent.pointerMove(plot, { clientX: 900 })
    expect(readOut(container)).toMatch(/^March 2022/)
    fireEvent.pointerMove(plot, { clientX: 1000 })
    expect(readOut(container)).toBe("")
    fireEvent.pointerMove(plot, { clientX: 10 })
    expect(readOut(container)).toBe("")
  })

  it("says what part of all an amount is, and counts nobody’s for nothing", async () => {
    const series = props.series.map((each) => (each.key === "paris" ? { ...each, isEmpty: true } : each))
    const { container, user } = draw(
      <StackedStepsChart {...props} series={series} formatPart={(part) => `${Math.round(part * 100)} %`} />,
    )
    await user.tab()
    await user.keyboard("{ArrowRight}{ArrowRight}")
    expect(readOut(container)).toBe("February 2022: FAIR Paris 2000, FAIR US 4000 · 100 %, all GPUs 4000")
  })

  it("zooms to the periods that the mouse is drawn over, back by a double press, and takes neither for a choice", () => {
    const [zoomed, chosen, reset] = [vi.fn(), vi.fn(), vi.fn()]
    const rows = props.rows.map((row, index) => ({ ...row, id: `month-${index}` }))
    draw(<StackedStepsChart {...props} rows={rows} onZoom={zoomed} onReset={reset} onSelect={chosen} />)
    const plot = screen.getByRole("img")
    const drag = (from: number, to: number, pointerType = "mouse") => {
      fireEvent.pointerDown(plot, { clientX: from, button: 0, pointerType, pointerId: 1 })
      fireEvent.pointerMove(plot, { clientX: to, pointerType, pointerId: 1 })
      fireEvent.pointerUp(plot, { clientX: to, pointerType, pointerId: 1 })
      fireEvent.click(plot, { clientX: to })
    }
    drag(60, 900, "touch")
    expect(zoomed).not.toHaveBeenCalled()
    chosen.mockClear()
    drag(900, 420)
    expect(zoomed).toHaveBeenCalledExactlyOnceWith("month-1", "month-2")
    expect(chosen).not.toHaveBeenCalled()
    fireEvent.doubleClick(plot)
    expect(reset).toHaveBeenCalledOnce()
  })

  it("shows a series alone when its label is pressed", () => {
    const [isolated, chosen] = [vi.fn(), vi.fn()]
    draw(<StackedStepsChart {...props} onIsolate={isolated} onSelect={chosen} />)
    fireEvent.click(screen.getByText("FAIR US"))
    expect(isolated).toHaveBeenCalledExactlyOnceWith("us")
    expect(chosen).not.toHaveBeenCalled()
  })
})
