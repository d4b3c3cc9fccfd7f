import { describe, expect, it } from "vitest"
import type { ClaimData } from "#analytics/claims.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { Claim } from "#model/claim.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"
import { readShipped } from "#testing/serve.ts"
import { toClaimsView } from "./claims-view.ts"

const nothing: ClaimData = { papers: [], people: [], projects: [], sources: [] }

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  text: { en: id, zh: id },
  madeOn: "2023-09-06",
  topic: "attrition",
  about: [],
  testable: "no",
  check: null,
  madeBy: "a paper",
  origin: "article",
  sources: ["s"],
  ...more,
})

async function shipped() {
  const [claims, papers, people, projects, sources] = await Promise.all([
    readShipped<Claim[]>("meta/claims.json"),
    readShipped<Paper[]>("meta/papers.json"),
    readShipped<Person[]>("meta/people.json"),
    readShipped<Project[]>("meta/projects.json"),
    readShipped<Source[]>("meta/sources.json"),
  ])
  return { claims, data: { papers, people: withEveryAuthor(papers, people), projects, sources } }
}

describe("toClaimsView", () => {
  it("of nothing is nothing", () => {
    expect(toClaimsView([], nothing)).toEqual({ topics: [], all: [], tally: [], voices: [] })
  })

  it("tells apart what could be computed and is not from what cannot be tested", () => {
    const { all } = toClaimsView([claim("a", { testable: "partly" }), claim("b")], nothing)
    expect(all.map(({ outcome }) => outcome)).toEqual(["not-computed", "not-testable"])
  })

  it("says why a check cannot be run, and keeps the others", () => {
    const check = { metric: "mood", of: "everybody" } as never
    const { all } = toClaimsView([claim("a", { check, testable: "yes" }), claim("b")], nothing)
    expect(all[0]).toMatchObject({ outcome: "failed", failure: expect.stringContaining("“mood”") })
    expect(all[1]?.outcome).toBe("not-testable")
  })

  it("groups by topic in the order of dates", () => {
    const claims = [
      claim("late", { madeOn: "2023-10" }),
      claim("org", { topic: "org" }),
      claim("early", { madeOn: "2023-06" }),
    ]
    const { topics } = toClaimsView(claims, nothing)
    expect(topics.map(({ topic, rows }) => [topic, ...rows.map((row) => row.claim.id)])).toEqual([
      ["attrition", "early", "late"],
      ["org", "org"],
    ])
  })

  it("filters what is listed, not what is counted", () => {
    const claims = [claim("a"), claim("b", { origin: null }), claim("c", { topic: "org" })]
    const view = toClaimsView(claims, nothing, { topic: "attrition", origin: "unknown" })
    expect(view.topics.flatMap(({ rows }) => rows.map((row) => row.claim.id))).toEqual(["b"])
    expect(view.tally).toEqual([{ outcome: "not-testable", claims: 3, voices: 1, ofUnknownOrigin: 1 }])
    expect(view.voices).toEqual([
      { origin: "article", claims: 2 },
      { origin: "unknown", claims: 1 },
    ])
  })

  it("can run every check of the shipped data", async () => {
    const { claims, data } = await shipped()
    expect(toClaimsView(claims, data).all.filter(({ outcome }) => outcome === "failed")).toEqual([])
  })

  it("finds the counts of 2023 on LLaMA possible, not shown, and 11 of 14 on the claim’s own source", async () => {
    const { claims, data } = await shipped()
    const of = (id: string) => toClaimsView(claims, data).all.find((row) => row.claim.id === id)
    const half = of("llama-authors-over-half-left")
    expect(half?.outcome).toBe("possible")
    expect(half?.computed?.result.open.toSorted()).toEqual([
      "aurelien-rodriguez",
      "edouard-grave",
      "eric-hambro",
    ])
    expect(of("llama-authors-seven-left")?.outcome).toBe("possible")
    expect(of("llama-authors-11-of-14-2025")?.outcome).toBe("holds-own-source")
  })
})
