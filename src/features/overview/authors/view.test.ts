import { describe, expect, it } from "vitest"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { leaver, observation, paper, person, stayer } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { countEvidence, toAuthorsRows } from "./view.ts"

const papers = readFrozen<Paper[]>("meta/papers.json")
const people = readFrozen<Person[]>("meta/people.json")

describe("toAuthorsRows", () => {
  it("has no rows without papers or dates", () => {
    expect(toAuthorsRows([], [], ["2023-09-06"])).toEqual([])
    expect(toAuthorsRows([paper("p", ["ada"])], [leaver("ada", "2023")], [])).toEqual([])
  })

  it("counts five authors: one gone, two open, one seen later, one without a record", () => {
    const p = paper("p", ["gone", "between", "lost", "seen", "nobody"])
    const five = [
      leaver("gone", "2023-05-01"),
      leaver("between", "2023-04-01/2023-12-31"),
      stayer("lost", "2023-03-01"),
      stayer("seen", "2024-01-01"),
    ]
    const names = { gone: ["gone"], open: ["between", "lost", "nobody"], seen: ["seen"] }
    expect(toAuthorsRows([p], five, ["2023-06-01"])).toMatchObject([
      { paper: p, date: "2023-06-01", authors: 5, least: 1, most: 4, names },
    ])
  })

  it("has a row per paper and date, in the order of the data", () => {
    const rows = toAuthorsRows(
      [paper("q", ["ada"]), paper("p", ["ada"])],
      [leaver("ada", "2024-01-01")],
      ["2023-09-06", "2025-05-26"],
    )
    expect(rows.map((row) => [row.paper.id, row.date, row.least])).toEqual([
      ["q", "2023-09-06", 0],
      ["q", "2025-05-26", 1],
      ["p", "2023-09-06", 0],
      ["p", "2025-05-26", 1],
    ])
  })

  it.each([
    ["llama", "2023-06-30", 14, 6, 9],
    ["llama", "2023-09-06", 14, 6, 9],
    ["llama", "2025-05-26", 14, 11, 11],
    ["opt", "2022-05-02", 19, 0, 2],
    ["opt", "2023-06-16", 19, 2, 11],
    ["opt", "2023-09-06", 19, 4, 12],
    ["opt", "2025-12-31", 19, 8, 17],
  ])("of the shipped data gives what its README says for %s on %s", (id, date, authors, least, most) => {
    const rows = toAuthorsRows(
      papers.filter((entry) => entry.id === id),
      people,
      [date],
    )
    expect(rows).toMatchObject([{ authors, least, most }])
  })

  it("never shrinks from the first date to the second", () => {
    const [first, second] = ["2023-09-06", "2025-05-26"].map((date) => toAuthorsRows(papers, people, [date]))
    first?.forEach((row, index) => {
      expect(second?.[index]?.least).toBeGreaterThanOrEqual(row.least)
      expect(second?.[index]?.most).toBeGreaterThanOrEqual(row.most)
    })
  })
})

describe("countEvidence", () => {
  it("counts nothing where nothing is", () => {
    expect(countEvidence([], [])).toEqual({ people: 0, observations: 0, sources: [], authorships: 0 })
  })

  it("counts somebody of two papers once, and nobody who wrote none", () => {
    const seen = {
      observations: [observation("2023-01-01"), observation("2023-02-01", { sources: ["s", "t"] })],
    }
    const both = person("ada", {}, seen)
    const stranger = person("zoe", {}, { observations: [observation("2023-01-01", { sources: ["u"] })] })
    const count = countEvidence([paper("p", ["ada"]), paper("q", ["ada"])], [both, stranger])
    expect(count).toEqual({ people: 1, observations: 2, sources: ["s", "t"], authorships: 2 })
  })

  it("follows every author of the shipped papers", () => {
    expect(countEvidence(papers, people)).toMatchObject({ authorships: 33, people: people.length })
  })
})
