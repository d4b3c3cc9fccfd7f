import { describe, expect, it } from "vitest"
import { type ClaimData, checkClaim } from "#analytics/claims.ts"
import { toPressView } from "#features/attrition/press/view.ts"
import type { Claim } from "#model/claim.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"
import { readShipped } from "./read-shipped.ts"

describe("the claims that are shipped", () => {
  const read = <Row>(file: string) => readShipped<Row[]>(`meta/${file}.json`)
  const claims = read<Claim>("claims")
  const shipped: ClaimData = {
    papers: read<Paper>("papers"),
    people: read<Person>("people"),
    projects: read<Project>("projects"),
    sources: read<Source>("sources"),
  }
  const resultOf = (id: string) => {
    const found = claims.find((each) => each.id === id)
    const outcome = found === undefined ? undefined : checkClaim(found, shipped)
    if (outcome?.kind !== "computed") throw new Error(`${id} was not computed`)
    return outcome.result
  }

  it("can all be run: no unknown metric, no missing record", () => {
    expect(claims.filter(({ check }) => check !== null).length).toBeGreaterThan(10)
    for (const each of claims) expect(() => checkClaim(each, shipped)).not.toThrow()
  })

  it("that count LLaMA’s authors in 2023 as a majority or as seven are possible, not shown, with the open cases named", () => {
    for (const id of [
      "llama-authors-over-half-left",
      "fortune-half-within-six-months",
      "llama-authors-seven-left",
    ]) {
      const { verdict, least, most, open } = resultOf(id)
      expect([id, verdict, least, most]).toEqual([id, "possible", 6, 9])
      expect(open.toSorted()).toEqual(["aurelien-rodriguez", "edouard-grave", "eric-hambro"])
    }
  })

  it("that counts 11 of 14 in May 2025 holds, on the claim’s own source", () => {
    expect(resultOf("llama-authors-11-of-14-2025")).toMatchObject({
      verdict: "holds-own-source",
      least: 11,
      most: 11,
      of: 14,
      open: [],
    })
  })

  it("give the numbers of the data’s README", () => {
    const found = toPressView(claims, shipped).rows.map(({ check, result }) => [
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
})
