import { describe, expect, test } from "vitest"
import { authorStates, countLeft } from "#analytics/departures.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { readShipped } from "./read-shipped.ts"

const people = new Map(readShipped<Person[]>("meta/people.json").map((person) => [person.id, person]))
const papers = new Map(readShipped<Paper[]>("meta/papers.json").map((paper) => [paper.id, paper]))
const paper = (id: string): Paper => papers.get(id) ?? expect.fail(`no paper ${id}`)

describe("the record of authors gives the table of the README", () => {
  test.each([
    ["llama", "2023-06-12", 2, 9],
    ["llama", "2023-06-13", 4, 9],
    ["llama", "2023-06-30", 6, 9],
    ["llama", "2023-09-06", 6, 9],
    ["llama", "2025-05-26", 11, 11],
    ["opt", "2022-05-02", 0, 2],
    ["opt", "2023-02-28", 2, 6],
    ["opt", "2023-05-31", 2, 9],
    ["opt", "2023-06-16", 2, 11],
    ["opt", "2023-09-06", 4, 12],
    ["opt", "2025-12-31", 8, 17],
  ])("%s on %s: %i to %i", (id, date, least, most) => {
    expect(countLeft(paper(id), people, date)).toEqual({ least, most })
  })
  test.each([
    ["llama", "2023-09-06", 2, 14],
    ["llama", "2025-05-26", 11, 11],
    ["opt", "2023-09-06", 4, 19],
  ])("%s on %s as known that day: %i to %i", (id, date, least, most) => {
    expect(countLeft(paper(id), people, date, { knownOn: date })).toEqual({ least, most })
  })
  test("the two marked on the paper of OPT are not yet known to be gone on 1 June 2022", () => {
    expect(countLeft(paper("opt"), people, "2022-06-01", { knownOn: "2022-06-01" }).least).toBe(0)
    expect(countLeft(paper("opt"), people, "2022-06-22", { knownOn: "2022-06-22" }).least).toBe(2)
  })
  test("the open cases of September 2023 are those the README names", () => {
    const open = authorStates(paper("llama"), people, "2023-09-06").filter(({ state }) => state === "open")
    expect(open.map(({ person }) => person.id)).toEqual([
      "eric-hambro",
      "aurelien-rodriguez",
      "edouard-grave",
    ])
  })
})
