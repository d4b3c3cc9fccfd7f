import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { leaver, observation, paper, person, stayer } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { FADE_DAYS, type LifeRow, toLivesView } from "./view.ts"

const papers = readFrozen<Paper[]>("meta/papers.json")
const people = readFrozen<Person[]>("meta/people.json")
const asOf = "2023-09-06"
const day = toDayNumber

/** The row of one author of a paper of 1 January 2023. */
function rowOf(author: Person, knownOn?: string): LifeRow {
  const [group] = toLivesView([paper("p", [author.id])], [author], { asOf, knownOn }).groups
  const [row] = group?.rows ?? []
  if (row === undefined) throw new Error("no row")
  return row
}

describe("toLivesView", () => {
  it("has no groups without papers", () => {
    expect(toLivesView([], [], { asOf }).groups).toEqual([])
  })

  it("draws an author without a record as open, fading from the paper", () => {
    const [group] = toLivesView([paper("p", ["nobody"])], [], { asOf }).groups
    expect(group).toMatchObject({ least: 0, most: 1, authors: 1 })
    const start = day("2023-01-01")
    const end = { kind: "no-later-record" }
    expect(group?.rows[0]).toMatchObject({ solid: null, fade: [start, start + FADE_DAYS], end })
  })

  it("is solid up to a sighting, and paler as long as what was said of the departure has them there", () => {
    const leave = leaver("ada", "2023-06")
    const seen = { ...leave, departure: { ...leave.departure, lastSeen: "2023-02-27" } }
    expect(rowOf(seen)).toMatchObject({
      lastSeen: "2023-02-27",
      solid: [day("2023-01-01"), day("2023-02-27")],
      stated: [day("2023-02-27"), day("2023-05-31")],
      fade: [day("2023-05-31"), day("2023-06-30")],
    })
  })

  it("is paler up to an exact day that nobody saw, without a fade", () => {
    expect(rowOf(leaver("ada", "2023-05-01"))).toMatchObject({
      solid: null,
      stated: [day("2023-01-01"), day("2023-05-01")],
      fade: null,
      end: { kind: "left", destination: null },
    })
  })

  it("fades through the interval of the departure", () => {
    expect(rowOf(leaver("ada", "2023-03-01/2023-06-13"))).toMatchObject({
      stated: [day("2023-01-01"), day("2023-03-01")],
      fade: [day("2023-03-01"), day("2023-06-13")],
    })
  })

  it("fades before the line of a paper that came after the departure, or across it", () => {
    const before = rowOf(leaver("ada", "2022-10-01/2022-12-01"))
    expect(before).toMatchObject({ solid: null, end: { kind: "before-paper" } })
    expect(before.fade?.[1]).toBeLessThan(day("2023-01-01"))
    const across = rowOf(leaver("ada", "2022-10-01/2023-02-01"))
    expect(across).toMatchObject({ solid: null, end: { kind: "perhaps-before-paper" } })
  })

  it("does not fade whoever was there when last seen", () => {
    const present = person("ada", { status: "present", lastSeen: "2025-03-01" })
    expect(rowOf(present)).toMatchObject({ fade: null, end: { kind: "last-seen", day: day("2025-03-01") } })
    expect(rowOf(stayer("ada", "2025-03-01")).end).toEqual({ kind: "no-later-record" })
  })

  it("marks every observation by what it shows", () => {
    const observations = [
      observation("2023-06", { org: "Elsewhere" }),
      observation("2023-02-01"),
      observation("2023-07-01", { org: null }),
      observation("2023-03-01", { kind: "authorship" }),
    ]
    const marks = rowOf(person("ada", {}, { observations })).marks
    expect(marks.map(({ kind, observation }) => [kind, observation])).toEqual([
      ["seen", 1],
      ["listed", 3],
      ["elsewhere", 0],
      ["elsewhere", 2],
    ])
  })

  it("takes away what was not public, the destination with it", () => {
    const hidden = person(
      "ada",
      {
        status: "left",
        left: "2023-03-01/2023-06-13",
        by: { date: "2023-06-13", publicFrom: "2024-01-01", sources: ["s"] },
        destination: { org: "Elsewhere", role: null, kind: "startup" },
      },
      {
        observations: [
          observation("2023-03-01"),
          observation("2023-06-13", { org: "Elsewhere", publicFrom: "2024-01-01" }),
        ],
      },
    )
    expect(rowOf(hidden, "2023-09-06")).toMatchObject({ by: null, end: { kind: "no-later-record" } })
    expect(rowOf(hidden, "2023-09-06").marks).toHaveLength(1)
    expect(rowOf(hidden, "2024-01-01").end).toEqual({ kind: "left", destination: "Elsewhere" })
  })

  it("orders by date and by width of the interval, whoever is not known to have left last or first", () => {
    const four = [
      stayer("d", "2023-02-01"),
      leaver("b", "2023-03-01/2023-09-01"),
      leaver("c", "2023-11-01"),
      leaver("a", "2023-05-01/2023-06-01"),
    ]
    const p = paper("p", ["d", "b", "c", "a"])
    const ids = (order: "paper" | "date" | "uncertainty") =>
      toLivesView([p], four, { asOf, order }).groups[0]?.rows.map((row) => row.person.id)
    expect(ids("paper")).toEqual(["d", "b", "c", "a"])
    expect(ids("date")).toEqual(["a", "b", "c", "d"])
    expect(ids("uncertainty")).toEqual(["d", "b", "a", "c"])
  })

  it("holds the axis still while the date and the knowledge move", () => {
    const domains = ["2022-05-02", "2023-09-06", "2026-01-01"].map(
      (date) => toLivesView(papers, people, { asOf: date, knownOn: date }).domain,
    )
    expect(new Set(domains.map(String)).size).toBe(1)
  })

  it.each([
    ["llama", "2023-06-30", undefined, 6, 9],
    ["llama", "2023-09-06", undefined, 6, 9],
    ["llama", "2025-05-26", undefined, 11, 11],
    ["opt", "2022-05-02", undefined, 0, 2],
    ["opt", "2023-09-06", undefined, 4, 12],
    ["opt", "2025-12-31", undefined, 8, 17],
    ["llama", "2023-09-06", "2023-09-06", 2, 14],
    ["llama", "2025-05-26", "2025-05-26", 11, 11],
    ["opt", "2023-09-06", "2023-09-06", 4, 19],
  ])("counts %s on %s, as known on %s, as the data’s README says", (id, date, knownOn, least, most) => {
    const { groups } = toLivesView(papers, people, { asOf: date, knownOn })
    expect(groups.find((group) => group.paper.id === id)).toMatchObject({ least, most })
  })

  it("shows a third paper of the data without code", () => {
    const third = paper("third", ["hugo-touvron", "naman-goyal"], { published: "2024-07-31" })
    const { groups } = toLivesView([...papers, third], people, { asOf })
    expect(groups.map((group) => group.paper.id)).toEqual(["third", "llama", "opt"])
    expect(groups[0]?.rows).toHaveLength(2)
  })
})
