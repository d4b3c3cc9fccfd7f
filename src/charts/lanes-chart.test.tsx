import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { LaneMark, LaneRow, LanesChartProps } from "./lanes.ts"
import LanesChart from "./lanes-chart.tsx"
import { layOutLanes } from "./lanes-layout.ts"
import { textWidth } from "./text-width.ts"

const on = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

const mark = (id: string, day: string, label: string): LaneMark => ({
  id,
  from: on(day),
  to: on(day),
  shape: "release",
  label,
  spoken: `${day}: ${label}`,
})

const row = (id: string, more: Partial<LaneRow> = {}): LaneRow => ({
  id,
  label: id,
  note: "",
  fill: "blue",
  span: {
    startEarliest: on("2022-01-01"),
    startLatest: on("2022-01-01"),
    endEarliest: on("2022-06-30"),
    endLatest: on("2022-07-01"),
  },
  windows: [],
  marks: [],
  spoken: `${id}, from January to June`,
  ...more,
})

/** Two lanes, three rows, two events of which one is known only to the quarter. */
const props: LanesChartProps = {
  width: WIDE,
  lanes: [
    {
      id: "us",
      label: "FAIR US",
      rows: [
        row("OPT", {
          marks: [mark("OPT.0", "2022-05-02", "paper"), mark("OPT.1", "2022-05-03", "announcement")],
        }),
      ],
    },
    {
      id: "paris",
      label: "FAIR Paris",
      rows: [row("LLaMA", { marks: [mark("LLaMA.0", "2022-11-01", "leak")] }), row("Llama 2")],
    },
  ],
  events: [
    { id: "e1", from: on("2022-02-27"), to: on("2022-02-27"), spoken: "27 February: reorganisation" },
    { id: "e2", from: on("2022-04-01"), to: on("2022-06-30"), spoken: "between April and June: layoff" },
  ],
  links: [{ from: "OPT", to: "Llama 2" }],
  domain: [on("2021-12-01"), on("2022-12-31")],
  legend: [{ fill: "blue", label: "FAIR" }],
  shapes: [{ shape: "release", label: "release" }],
  texts: { name: "What shipped", description: "Projects over time", events: "Events" },
  formatTick: (day) => new Date(day * 86_400_000).toISOString().slice(0, 7),
}

describe("LanesChart", () => {
  it("draws an axis and nothing else where there are no lanes", () => {
    const { texts } = draw(<LanesChart {...props} lanes={[]} events={[]} links={[]} />)
    expect(texts()).toContain("2022-01")
    expect(screen.queryByRole("list")).not.toBeInTheDocument()
  })

  it("names every lane and every row, and gives each event a number", () => {
    const { texts } = draw(<LanesChart {...props} />)
    expect(texts()).toEqual(
      expect.arrayContaining(["FAIR US", "FAIR Paris", "OPT", "LLaMA", "Llama 2", "1", "2"]),
    )
  })

  it("writes what fits beside its mark, and lists by number what does not", () => {
    const { texts } = draw(<LanesChart {...props} />)
    expect(texts()).toContain("leak")
    expect(texts()).toContain("3–4")
    const entries = within(screen.getByRole("list")).getAllByRole("listitem")
    expect(entries.map((entry) => entry.textContent)).toEqual([
      "127 February: reorganisation",
      "2between April and June: layoff",
      "32022-05-02: paper",
      "42022-05-03: announcement",
    ])
  })

  it("brackets an event that is known only to the quarter", () => {
    const { find } = draw(<LanesChart {...props} />)
    expect(
      find("path").filter((path) => /^M[\d.]+ [\d.]+v-3H[\d.]+v3$/.test(path.getAttribute("d") ?? "")),
    ).toHaveLength(1)
  })

  it("leaves out a link whose other end lies outside the years shown", () => {
    const count = (domain: LanesChartProps["domain"]) => {
      const drawing = draw(<LanesChart {...props} domain={domain} />)
      const links = drawing.find("path[stroke-dasharray='2 3']").length
      drawing.unmount()
      return links
    }
    expect(count(props.domain)).toBe(1)
    expect(count([on("2022-02-01"), on("2022-12-31")])).toBe(0)
  })

  it("draws a run that lies somewhere in its window with a dashed frame", () => {
    const run = { id: "OPT.c0", from: on("2022-01-10"), to: on("2022-02-11"), spoken: "run" }
    const lanes = [true, false].map((isExact) => ({
      id: String(isExact),
      label: "",
      rows: [row(String(isExact), { windows: [{ ...run, isExact }] })],
    }))
    const { find } = draw(<LanesChart {...props} lanes={lanes} links={[]} />)
    expect(find("rect[height='16']").map((frame) => frame.getAttribute("stroke-dasharray"))).toEqual([
      null,
      "4 3",
    ])
  })

  it("walks events, rows and their marks by keys, and chooses one", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: null, onSelect: (id: string | null) => chosen.push(id) }
    const { user, container } = draw(<LanesChart {...props} choice={choice} />)
    await user.tab()
    const spoken = () => container.querySelector("[aria-live]")?.textContent
    await user.keyboard("{Home}")
    expect(spoken()).toBe("27 February: reorganisation")
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}")
    expect(spoken()).toBe("2022-05-02: paper")
    await user.keyboard("{Enter}")
    expect(chosen).toEqual(["OPT.0"])
  })

  it("is a list of buttons on a narrow screen", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: "LLaMA", onSelect: (id: string | null) => chosen.push(id) }
    const { user, find } = draw(<LanesChart {...props} choice={choice} width={NARROW} />)
    expect(find("svg[role=img]")).toHaveLength(0)
    expect(screen.getByRole("list", { name: "FAIR Paris" })).toBeVisible()
    expect(screen.getByRole("button", { name: "LLaMA" })).toHaveAttribute("aria-pressed", "true")
    await user.click(screen.getByRole("button", { name: "2022-05-02: paper" }))
    expect(chosen).toEqual(["OPT.0"])
  })
})

describe("LanesChart as a list", () => {
  const narrow = (rows: LaneRow[]) =>
    draw(
      <LanesChart
        {...props}
        lanes={[{ id: "l", label: "Lane", rows }]}
        events={[]}
        links={[]}
        width={NARROW}
      />,
    )

  it("says once what a row and its only mark say alike", () => {
    const end = { ...mark("end", "2022-06-30", ""), spoken: "Somebody left: 30 June" }
    narrow([row("Somebody", { spoken: end.spoken, marks: [end] })])
    expect(screen.getAllByText("Somebody left: 30 June")).toHaveLength(1)
  })

  it("does not repeat a name under itself", () => {
    narrow([row("RSC-1", { spoken: "RSC-1" })])
    expect(screen.getAllByText("RSC-1")).toHaveLength(1)
  })
})

describe("layOutLanes", () => {
  it.each([640, 768, 1040])("keeps every text of a crowded row free at %i px", (width) => {
    const days = Array.from(
      { length: 20 },
      (_, index) => `2022-${String(1 + (index % 12)).padStart(2, "0")}-${10 + index / 2 > 20 ? 20 : 10}`,
    )
    const crowded = row("crowded", {
      marks: days.map((day, index) => mark(`m${index}`, day, "announcement")),
    })
    const layout = layOutLanes({ ...props, lanes: [{ id: "l", label: "l", rows: [crowded] }] }, width)
    const labels = layout.rows[0]?.labels ?? []
    expect(labels.length).toBeGreaterThan(0)
    for (const [index, { x, text }] of labels.entries()) {
      const end = x + textWidth(text, 12)
      expect(end).toBeLessThanOrEqual(labels[index + 1]?.x ?? layout.right + 0.01)
    }
  })

  it("numbers each thing once, the events first", () => {
    const { numbered } = layOutLanes(props, 1040)
    expect(numbered.map(({ id }) => id)).toEqual(["e1", "e2", "OPT.0", "OPT.1"])
  })
})
