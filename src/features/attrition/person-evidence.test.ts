import { describe, expect, it } from "vitest"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { observation, paper, person } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toPersonEvidence } from "./person-evidence.ts"

const papers = readFrozen<Paper[]>("meta/papers.json")
const people = readFrozen<Person[]>("meta/people.json")

describe("toPersonEvidence", () => {
  it("knows nobody whom no paper lists, or of whom there is no record", () => {
    expect(toPersonEvidence("zoe", [paper("p", ["ada"])], [person("zoe")])).toBeNull()
    expect(toPersonEvidence("ada", [paper("p", ["ada"])], [])).toBeNull()
  })

  it("lists observations in date order, with how each counts", () => {
    const observations = [
      observation("2023-07", { kind: "authorship" }),
      observation("2023-03-01"),
      observation("2023-06-13", { org: "Elsewhere" }),
    ]
    const found = toPersonEvidence("ada", [paper("p", ["bob", "ada"])], [person("ada", {}, { observations })])
    expect(found?.observations.map(({ date, counts }) => [date, counts])).toEqual([
      ["2023-03-01", "seen"],
      ["2023-06-13", "elsewhere"],
      ["2023-07", "listed"],
    ])
    expect(found?.papers).toMatchObject([{ position: 2, authors: 2 }])
  })

  it("calls a bracketed departure derived, and gives both of its bounds", () => {
    const grave = toPersonEvidence("edouard-grave", papers, people)
    expect(grave).toMatchObject({ left: "2023-02-27/2023-11-17", basis: "derived" })
    expect(grave?.after?.sources.length).toBeGreaterThan(0)
    expect(grave?.by?.sources.length).toBeGreaterThan(0)
  })

  it("keeps back what was not public by the day", () => {
    const grave = toPersonEvidence("edouard-grave", papers, people, "2023-09-06")
    expect(grave).toMatchObject({ left: null, by: null, destination: null, basis: null })
    expect(grave?.observations.every(({ publicFrom }) => publicFrom <= "2023-09-06")).toBe(true)
  })

  it("names a source for every observation and every bound of the shipped people", () => {
    for (const { id } of people) {
      const found = toPersonEvidence(id, papers, people)
      const parts = [...(found?.observations ?? []), found?.after, found?.by].filter((part) => part != null)
      expect(parts.every(({ sources }) => sources.length > 0)).toBe(true)
    }
  })
})
