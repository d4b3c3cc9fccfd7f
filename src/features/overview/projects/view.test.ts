import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Project } from "#model/project.ts"
import { event, milestone, project } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { type ProjectsView, toProjectsView } from "./view.ts"

const view = (...projects: Project[]): ProjectsView =>
  toProjectsView(projects, [], []) ?? expect.fail("there is nothing to show")
const row = (more: Partial<Project>) => view(project("p", more)).rows[0]
const on = toDayNumber

describe("toProjectsView", () => {
  it("has nothing to show of no project, and of those set apart as context", () => {
    expect(toProjectsView([], [event("e", "2023")], ["e"])).toBeNull()
    expect(toProjectsView([project("sam", { context: true, end: "2023" })], [], [])).toBeNull()
  })

  it("has nothing to show of a project that has neither an end nor a mark", () => {
    expect(toProjectsView([project("p")], [], [])).toBeNull()
    expect(
      toProjectsView([project("p", { start: "2022", milestones: [milestone("2022", "plan")] })], [], []),
    ).toBeNull()
  })

  it("puts projects in the order in which they ended or came out", () => {
    const projects = [
      project("late", { end: "2023-05" }),
      project("undated"),
      project("early", { end: "2022-12" }),
      project("marked", { milestones: [milestone("2023-02-10", "paper")] }),
    ]
    expect(view(...projects).rows.map((entry) => entry.project.id)).toEqual(["early", "marked", "late"])
  })

  it("begins before the first and ends after the last thing drawn, and ticks each year between", () => {
    const { domain, years } = view(
      project("a", { start: "2022-01-21", end: "2022-06" }),
      project("b", { end: "2023-02-01", milestones: [milestone("2023-03-03", "leak")] }),
    )
    expect(domain).toEqual([on("2022-01-01"), on("2023-10-29")])
    expect(years).toEqual([
      { at: on("2022-01-01"), year: 2022 },
      { at: on("2023-01-01"), year: 2023 },
    ])
  })

  it("draws the events it is told to, in that order, and passes over those that are not there", () => {
    const events = [event("a", "2023-02-27"), event("b", "2022-11"), event("c", "2023")]
    const found = toProjectsView([project("p", { end: "2023" })], events, ["b", "gone", "a"])
    expect(found?.events.map(({ event, at }) => [event.id, at])).toEqual([
      ["b", on("2022-11-01")],
      ["a", on("2023-02-27")],
    ])
  })
})

describe("the span of a project", () => {
  it("is none without an end", () => {
    expect(row({ milestones: [milestone("2023-03-03", "release")] })?.span).toBeNull()
  })

  it("is as vague at each end as its dates are", () => {
    expect(row({ start: "2021-10", end: "2022-01-06" })).toMatchObject({
      startKnown: true,
      span: {
        startEarliest: on("2021-10-01"),
        startLatest: on("2021-10-31"),
        endEarliest: on("2022-01-06"),
        endLatest: on("2022-01-07"),
      },
    })
  })

  it("fades in over 60 days before the first trace where no start is known", () => {
    const traced = { end: "2023-02", milestones: [milestone("2022-12-20", "plan")] }
    expect(row(traced)).toMatchObject({
      startKnown: false,
      span: {
        startEarliest: on("2022-12-20") - 60,
        startLatest: on("2022-12-20"),
        endEarliest: on("2023-02-01"),
      },
    })
    expect(row({ end: "2023-02" })?.span).toMatchObject({
      startEarliest: on("2023-03-01") - 60,
      startLatest: on("2023-02-01"),
    })
  })
})

describe("the marks of a project", () => {
  it("are its releases, papers, leaks and withdrawals, in order of time", () => {
    const kinds = ["withdrawn", "leak", "paper", "release", "plan", "training-end", "announcement"]
    const milestones = kinds.map((kind, index) => milestone(`2023-0${7 - index}-01`, kind))
    expect(row({ milestones })?.marks.map(({ group, title }) => [group, title])).toEqual([
      ["release", "release"],
      ["paper", "paper"],
      ["stop", "leak"],
      ["stop", "withdrawn"],
    ])
  })

  it("stand in the middle of what their date allows", () => {
    const [mark] = row({ milestones: [milestone("2023-06", "paper")] })?.marks ?? []
    expect(mark?.at).toBe((on("2023-06-01") + on("2023-06-30")) / 2)
  })
})

describe("the counts", () => {
  it("say how many came out, were given up, were merged, and since when", () => {
    const { counts } = view(
      project("a", {
        end: "2022-01-06",
        start: "2021-10",
        status: "abandoned",
        milestones: [milestone("2022-05", "paper")],
      }),
      project("b", { end: "2023-02", status: "merged", milestones: [milestone("2023-02", "announcement")] }),
      project("c", { end: "2023-08", milestones: [milestone("2023-08", "release")] }),
      project("d", { end: "2024", milestones: [milestone("2024", "leak")] }),
      project("apart", { end: "2020", context: true }),
    )
    expect(counts).toEqual({ all: 4, cameOut: 3, abandoned: 1, merged: 1, since: "2021-10" })
  })

  it.each([
    ["2021-10-18", "2021-10"],
    ["2021", "2021"],
    ["2021/2022", "2021"],
    ["2021-10-18/2022-01", "2021-10"],
  ])("begin with %s as %s", (start, since) => {
    expect(view(project("p", { start, end: "2023" })).counts.since).toBe(since)
  })

  it("do not begin with a date that has no beginning", () => {
    expect(
      view(project("a", { start: "../2020", end: "2023" }), project("b", { start: "2022", end: "2023" }))
        .counts.since,
    ).toBe("2022")
  })

  it("of the shipped data are 13 projects since October 2021, all out, two given up, one merged", async () => {
    const projects = readFrozen<Project[]>("meta/projects.json")
    const events = readFrozen<OrgEvent[]>("meta/events.json")
    const found = toProjectsView(projects, events, ["2023-02-27-zuckerberg-announces-a-top-level-product"])
    expect(found?.counts).toEqual({ all: 13, cameOut: 13, abandoned: 2, merged: 1, since: "2021-10" })
    expect(found?.rows.map((entry) => entry.project.id).slice(0, 3)).toEqual([
      "opt",
      "blenderbot-3",
      "galactica",
    ])
    expect(found?.events).toHaveLength(1)
  })
})
