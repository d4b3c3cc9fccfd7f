import { describe, expect, it } from "vitest"
import type { Check, Claim } from "#model/claim.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toPressView } from "./view.ts"

const read = <Row>(file: string) => readFrozen<Row[]>(`meta/${file}.json`)
const data = {
  papers: read<Paper>("papers"),
  people: read<Person>("people"),
  projects: read<Project>("projects"),
  sources: read<Source>("sources"),
}
const claims = read<Claim>("claims")

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

  it("names a claim whose check cannot be run and keeps the others", () => {
    const [first] = claims
    if (first === undefined) throw new Error("no claims")
    const lost = { ...first, id: "lost", check: { ...first.check, paper: "nowhere" } as Check }
    const { rows, failed } = toPressView([lost, ...claims], data)
    expect(failed).toEqual([{ claim: "lost", why: "There is no record “nowhere” to check against" }])
    expect(rows.length).toBeGreaterThan(5)
  })
})
