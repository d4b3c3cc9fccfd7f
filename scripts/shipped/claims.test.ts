import { describe, expect, it } from "vitest"
import { type ClaimData, checkClaim } from "#analytics/claims.ts"
import { toPressView } from "#features/attrition/press/view.ts"
import type { Claim } from "#model/claim.ts"
import type { Context } from "#model/context.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"
import { writeMadeBy } from "#words/made-by.ts"
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

  it("say that OPT ended because its people had left, and that Llama 2 was a hit too early: both are contradicted", () => {
    expect(resultOf("opt-dropped-for-want-of-people")).toMatchObject({
      verdict: "contradicted",
      least: 2,
      most: 6,
    })
    expect(resultOf("llama-2-hit-first-half-2023").verdict).toBe("contradicted")
    for (const id of ["opt-dropped-for-want-of-people", "llama-2-hit-first-half-2023"])
      expect(claims.find((claim) => claim.id === id)?.checked, id).toBeDefined()
  })

  it("are 51, 15 of them with a check, 25 going back to one article", () => {
    expect(claims).toHaveLength(51)
    expect(claims.filter(({ check }) => check !== null)).toHaveLength(15)
    expect(claims.filter(({ origin }) => origin === "theinformation-2023")).toHaveLength(25)
  })

  it("are made by somebody whom the Chinese page names without English words between", () => {
    const words = claims.map(({ madeBy }) => writeMadeBy(madeBy, "zh"))
    expect(words.filter((text) => /\b(as|via|relays|relayed|by|in an)\b/.test(text))).toEqual([])
  })
})

describe("the other records of meta", () => {
  it("are 221 sources: 42 read in full, 177 in part, 2 not at all", () => {
    const sources = readShipped<Source[]>("meta/sources.json")
    const count = (read: Source["read"]) => sources.filter((source) => source.read === read).length
    expect([sources.length, count("full"), count("excerpt"), count("unseen")]).toEqual([221, 42, 177, 2])
  })

  it("compare 25 other places, 19 with a number: 17 reported, 6 measured, 2 estimated", () => {
    const context = readShipped<Context[]>("meta/context.json")
    const count = (basis: Context["basis"]) => context.filter((record) => record.basis === basis).length
    expect([context.length, context.filter(({ value }) => value !== null).length]).toEqual([25, 19])
    expect([count("reported"), count("measured"), count("estimate")]).toEqual([17, 6, 2])
  })
})
