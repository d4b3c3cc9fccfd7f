import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Project } from "#model/project.ts"
import { event, milestone, project, run } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { countStarts, daysOf, type TimelineChoice, toFamilies, toTimelineView } from "./timeline-view.ts"

const on = toDayNumber
const range = { from: "2022-01-01", to: "2022-12-31" }
const choice = (more: Partial<TimelineChoice> = {}): TimelineChoice => ({
  lanes: "lab",
  range,
  kinds: new Set(["reorg"]),
  ...more,
})
const domain = [on(range.from), on(range.to)] as const
const laneIds = (projects: Project[], more: Partial<TimelineChoice> = {}, labs = ["genai", "fair"]) =>
  toTimelineView(projects, [], labs, choice(more)).lanes.map(({ id, projects: rows }) => [
    id,
    ...rows.map((row) => row.project.id),
  ])

describe("daysOf", () => {
  it.each([
    ["2022-03-03", "2022-03-03", "2022-03-03"],
    ["2022-03", "2022-03-01", "2022-03-31"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-06?", "2022-06-01", "2022-06-30"],
    ["2022-03/2022-05", "2022-03-01", "2022-05-31"],
    ["2022-05-18/..", "2022-05-18", "2022-12-31"],
    ["../2022-05-02", "2022-01-01", "2022-05-02"],
    ["../2021-05-02", "2021-05-02", "2021-05-02"],
    ["2023-05-18/..", "2023-05-18", "2023-05-18"],
    ["202X", "2020-01-01", "2029-12-31"],
  ])("of %s", (date, from, to) => {
    expect(daysOf(date, domain)).toEqual({ from: on(from), to: on(to) })
  })
})

describe("toTimelineView", () => {
  it("of nothing is nothing", () => {
    expect(toTimelineView([], [], [], choice())).toMatchObject({ lanes: [], events: [], links: [] })
  })

  it("leaves out, and counts, what does not touch the range", () => {
    const past = project("past", { end: "2021-06" })
    const touching = project("touching", { start: "2021-06", end: "2022-01" })
    const marked = project("marked", { milestones: [milestone("2022-05-02", "paper")] })
    const undated = project("undated")
    const view = toTimelineView(
      [past, touching, marked, undated],
      [event("in", "2022-02"), event("out", "2023"), { ...event("other", "2022-02"), kind: "layoff" }],
      [],
      choice(),
    )
    expect(view.lanes.flatMap(({ projects }) => projects.map((row) => row.project.id))).toEqual([
      "touching",
      "marked",
    ])
    expect(view.events.map((found) => found.event.id)).toEqual(["in"])
    expect(view.outside).toEqual({ projects: 2, events: 1 })
  })

  it("puts lanes in the order of the labs, projects by their end, context last", () => {
    const projects = [
      project("late", { end: "2022-09" }),
      project("early", { end: "2022-03" }),
      project("other", { lab: "genai", end: "2022-05" }),
      project("aside", { lab: "genai", end: "2022-05", context: true }),
    ]
    expect(laneIds(projects)).toEqual([
      ["genai", "other"],
      ["fair", "early", "late"],
      ["context", "aside"],
    ])
  })

  it("groups by what became of them", () => {
    const projects = [project("a", { end: "2022-09", status: "abandoned" }), project("b", { end: "2022-03" })]
    expect(laneIds(projects, { lanes: "status" })).toEqual([
      ["released", "b"],
      ["abandoned", "a"],
    ])
  })

  it("groups by family, those that stand alone together", () => {
    const projects = ["opt", "opt-iml", "blenderbot-3"].map((id) => project(id, { end: "2022-03" }))
    expect(laneIds(projects, { lanes: "family" })).toEqual([
      ["opt", "opt", "opt-iml"],
      ["alone", "blenderbot-3"],
    ])
  })

  it("links a project to what it went on in, where both are shown", () => {
    const projects = [
      project("a", { end: "2022-03", successor: "b" }),
      project("b", { end: "2022-09", successor: "c" }),
      project("c", { end: "2024-09" }),
    ]
    expect(toTimelineView(projects, [], [], choice()).links).toEqual([{ from: "a", to: "b" }])
  })

  it("draws a run as exact only where it took all of its window", () => {
    const compute = [
      run("whole", { window: "2022-01-10/2022-02-11", days: 32 }),
      run("short", { window: "2022-01/2022-02", days: 21 }),
      run("unplaced"),
      run("sum", { role: "total", window: "2022-01/2022-02" }),
    ]
    const [lane] = toTimelineView([project("a", { end: "2022-03", compute })], [], [], choice()).lanes
    expect(lane?.projects[0]?.windows.map(({ id, isExact }) => [id, isExact])).toEqual([
      ["a.c0", true],
      ["a.c1", false],
    ])
  })
})

describe("of the shipped data", () => {
  const read = () =>
    Promise.all([readFrozen<Project[]>("meta/projects.json"), readFrozen<OrgEvent[]>("meta/events.json")])

  it("draws every project, every milestone and every event", async () => {
    const [projects, events] = await read()
    const kinds = new Set(events.map(({ kind }) => kind))
    const view = toTimelineView(
      projects,
      events,
      [],
      choice({ range: { from: "2013-01-01", to: "2026-12-31" }, kinds }),
    )
    const rows = view.lanes.flatMap((lane) => lane.projects)
    expect(rows).toHaveLength(projects.length)
    expect(rows.flatMap(({ marks }) => marks)).toHaveLength(
      projects.flatMap(({ milestones }) => milestones).length,
    )
    expect(view.events).toHaveLength(events.length)
  })

  it("has the families of OPT and LLaMA", async () => {
    const [projects] = await read()
    const families = toFamilies(projects)
    expect(families.get("opt-iml")).toBe("opt")
    expect(families.get("code-llama")).toBe("llama")
    expect(families.get("muse-spark")).toBeUndefined()
  })

  it("knows the start of four of 13 projects", async () => {
    const [projects] = await read()
    expect(countStarts(projects)).toEqual({ all: 13, known: 4 })
  })
})
