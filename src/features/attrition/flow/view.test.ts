import { describe, expect, it } from "vitest"
import { paper, person, stayer } from "#testing/builders.ts"
import { toFlow } from "./view.ts"

const gone = (id: string, left: string, org: string | null, kind = "startup") =>
  person(id, { status: "left", left, destination: org === null ? null : { org, role: null, kind } })

const people = [
  gone("a", "2023-05-01", "Acme"),
  gone("b", "2023-05-02", null),
  gone("c", "2023-05-03", "Big", "big-tech"),
  gone("d", "2023-05-04", "Acme"),
  gone("e", "2023-06-01/2023-12-31", "Acme"),
  stayer("f", "2024-01-01"),
]
const llama = paper("llama", ["a", "b", "c", "d", "e", "f"])
const flowOn = (asOf: string, knownOn?: string) =>
  toFlow([llama], people, asOf, knownOn)[0]?.groups.map(({ org, people: own }) => [
    org,
    own.map(({ id }) => id),
  ])

describe("toFlow", () => {
  it("is empty before anybody had gone, and without papers", () => {
    expect(toFlow([], people, "2023-09-06")).toEqual([])
    expect(toFlow([llama], people, "2023-01-01")).toEqual([{ paper: llama, gone: 0, groups: [] }])
  })

  it("puts the largest kind first and those not known last, whatever their number", () => {
    expect(flowOn("2023-09-06")).toEqual([
      ["Acme", ["a", "d"]],
      ["Big", ["c"]],
      [null, ["b"]],
    ])
  })

  it("counts only who had certainly gone: an open case joins when its interval has ended", () => {
    expect(flowOn("2023-12-31")?.[0]).toEqual(["Acme", ["a", "d", "e"]])
  })

  it("adds up to those who had gone", () => {
    for (const { gone: count, groups } of toFlow([llama], people, "2023-09-06")) {
      expect(groups.reduce((sum, group) => sum + group.people.length, 0)).toBe(count)
    }
  })

  it("has nobody of an author without a record", () => {
    expect(toFlow([paper("p", ["nobody"])], people, "2030-01-01")[0]?.gone).toBe(0)
  })
})
