import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Check, Claim } from "#model/claim.ts"
import { toPressView } from "./view.ts"

const read = (file: string) => JSON.parse(readFileSync(`public/data/meta/${file}.json`, "utf8"))
const data = {
  papers: read("papers"),
  people: read("people"),
  projects: read("projects"),
  sources: read("sources"),
}
const claims = read("claims") as Claim[]

describe("toPressView", () => {
  it("is empty without claims, and leaves out those about something else", () => {
    expect(toPressView([], data)).toEqual({ rows: [], failed: [] })
    const others = claims.filter(({ check }) => check?.metric !== "authorsLeft")
    expect(toPressView(others, data).rows).toEqual([])
  })

  it("has every claim on numbers of authors, oldest first", () => {
    const { rows, failed } = toPressView(claims, data)
    expect(failed).toEqual([])
    expect(rows).toHaveLength(claims.filter(({ check }) => check?.metric === "authorsLeft").length)
    const dates = rows.map(({ claim }) => claim.madeOn)
    expect(dates).toEqual(dates.toSorted())
  })

  it("reproduces the numbers of the data’s README", () => {
    const found = toPressView(claims, data).rows.map(({ check, result }) => [
      check.paper,
      check.asOf,
      result.least,
      result.most,
    ])
    expect(found).toEqual(
      expect.arrayContaining([
        ["opt", "2023-06-16", 2, 11],
        ["llama", "2023-06-30", 6, 9],
        ["llama", "2023-09-06", 6, 9],
        ["opt", "2023-09-06", 4, 12],
        ["llama", "2025-05-26", 11, 11],
      ]),
    )
  })

  it("names a claim whose check cannot be run and keeps the others", () => {
    const [first] = claims
    if (first === undefined) throw new Error("no claims")
    const lost = { ...first, id: "lost", check: { ...first.check, paper: "nowhere" } as Check }
    const { rows, failed } = toPressView([lost, ...claims], data)
    expect(failed).toEqual([{ claim: "lost", why: "There is no record “nowhere” to check against" }])
    expect(rows.length).toBeGreaterThan(5)
  })
})
