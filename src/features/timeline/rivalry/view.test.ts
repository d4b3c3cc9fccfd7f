import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import { cluster, event, leaver, paper, project, stayer } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toRivalryView } from "./view.ts"

const on = toDayNumber
const none = { papers: [], people: [], projects: [], events: [], clusters: [] }
const two = {
  ...none,
  papers: [
    paper("llama", ["early", "inside", "late", "stays"], { published: "2023-02-27" }),
    paper("opt", [], { published: "2022-05-02" }),
  ],
  people: [
    leaver("early", "2020-01-01"),
    leaver("inside", "2022-03/2023-06"),
    leaver("late", "2024-05-01"),
    stayer("stays", "2023-03-01"),
  ],
  projects: [project("opt"), project("llama")],
}

describe("toRivalryView", () => {
  it("needs two papers whose projects are on record", () => {
    expect(toRivalryView(none)).toBeNull()
    expect(toRivalryView({ ...two, projects: [project("opt")] })).toBeNull()
  })

  it("puts the older paper first", () => {
    expect(toRivalryView(two)?.sides.map(({ paper: { id } }) => id)).toEqual(["opt", "llama"])
  })

  it("draws the departures that may lie in the years shown, and nobody who is not known to have left", () => {
    const llama = toRivalryView(two)?.sides[1]
    expect(llama?.departures).toMatchObject([
      { person: { id: "inside" }, from: on("2022-03-31"), by: on("2023-06-30") },
    ])
    expect(llama).toMatchObject({ authors: 4, left: { least: 2, most: 3 } })
  })

  it("keeps an author whose record is missing: open, and not drawn", () => {
    const llama = toRivalryView({ ...two, people: [] })?.sides[1]
    expect(llama).toMatchObject({ authors: 4, departures: [], left: { least: 0, most: 4 } })
  })

  it("takes clusters and reorganisations of these years alone", () => {
    const view = toRivalryView({
      ...two,
      events: [
        event("in", "2023-02"),
        event("out", "2024-01-17"),
        { ...event("paper", "2023-02"), kind: "report" },
      ],
      clusters: [
        { ...cluster("rsc", 6080), date: "2022-01-24" },
        { ...cluster("old", 1), date: "2017" },
      ],
    })
    expect(view?.events.map(({ event: { id } }) => id)).toEqual(["in"])
    expect(view?.clusters.map(({ cluster: { id } }) => id)).toEqual(["rsc"])
  })

  it("counts as the README of the data does", async () => {
    const [papers, people, projects] = await Promise.all([
      readFrozen<Paper[]>("meta/papers.json"),
      readFrozen<Person[]>("meta/people.json"),
      readFrozen<Project[]>("meta/projects.json"),
    ])
    const view = toRivalryView(
      { ...none, papers, people, projects },
      { from: "2021-10-01", to: "2023-09-06" },
    )
    expect(view?.sides.map(({ left }) => left)).toEqual([
      { least: 4, most: 12 },
      { least: 6, most: 9 },
    ])
  })
})
