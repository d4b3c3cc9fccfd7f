import { describe, expect, it } from "vitest"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { leaver, paper } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { destinationKinds, filterRoster, toRoster } from "./view.ts"

const papers = readFrozen<Paper[]>("meta/papers.json")
const people = readFrozen<Person[]>("meta/people.json")
const asOf = "2023-09-06"
const all = toRoster(papers, people, { asOf })

describe("toRoster", () => {
  it("is empty without papers, and lists an author without a record as open", () => {
    expect(toRoster([], [], { asOf })).toEqual([])
    expect(toRoster([paper("p", ["nobody"])], [], { asOf })).toMatchObject([
      { id: "p.nobody", position: 1, status: "open", left: null, lastSeen: null },
    ])
  })

  it("has a row per authorship of the shipped data, somebody of two papers twice", () => {
    expect(all).toHaveLength(33)
    expect(all.filter((row) => row.person.id === "naman-goyal")).toHaveLength(2)
  })

  it("takes a third paper from the data", () => {
    const third = paper("third", ["hugo-touvron"], { published: "2024-07-31" })
    expect(toRoster([...papers, third], people, { asOf }).at(-1)).toMatchObject({
      id: "third.hugo-touvron",
      position: 1,
    })
  })

  it("keeps back what was not public by the day", () => {
    const late: Person = leaver("ada", "2023-05-01")
    const by = { date: "2023-05-01", publicFrom: "2024-01-01", sources: ["s"] }
    const ada = { ...late, departure: { ...late.departure, by } }
    const leftOn = (knownOn?: string) =>
      toRoster([paper("p", ["ada"])], [ada], { asOf, knownOn }).map((row) => row.left)
    expect(leftOn()).toEqual(["2023-05-01"])
    expect(leftOn("2023-12-31")).toEqual([null])
    expect(leftOn("2024-01-01")).toEqual(["2023-05-01"])
  })
})

describe("filterRoster", () => {
  it("keeps everything without a filter, and nothing that no row has", () => {
    expect(filterRoster(all, {})).toEqual(all)
    expect(filterRoster(all, { paper: "nowhere" })).toEqual([])
  })

  it("keeps by paper and status what the counts of the data’s README say", () => {
    expect(filterRoster(all, { paper: "llama", status: "gone" })).toHaveLength(6)
    expect(filterRoster(all, { paper: "opt", status: "open" })).toHaveLength(8)
  })

  it("finds words of names and destinations in any order, with or without accents", () => {
    const ids = (q: string) => filterRoster(all, { q }).map((row) => row.id)
    expect(ids("lample guillaume")).toEqual(["llama.guillaume-lample"])
    expect(ids("roziere")).toEqual(["llama.baptiste-roziere"])
    expect(ids("kyutai")).toEqual(["llama.edouard-grave"])
  })

  it("keeps those whose next employer is not recorded as a kind of their own, listed last", () => {
    expect(destinationKinds(all).at(-1)).toBe("unknown")
    const kinds = destinationKinds(all).map((to) => filterRoster(all, { to }).length)
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(all.length)
  })
})
