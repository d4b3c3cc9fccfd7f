import { describe, expect, it } from "vitest"
import type { ClaimData } from "#analytics/claims.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { Claim } from "#model/claim.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"
import { readFrozen } from "#testing/frozen.ts"
import { groupRests, toClaimsView } from "./claims-view.ts"

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
    readFrozen<Claim[]>("meta/claims.json"),
    readFrozen<Paper[]>("meta/papers.json"),
    readFrozen<Person[]>("meta/people.json"),
    readFrozen<Project[]>("meta/projects.json"),
    readFrozen<Source[]>("meta/sources.json"),
  ])
  return { claims, data: { papers, people: withEveryAuthor(papers, people), projects, sources } }
}

describe("groupRests", () => {
  const rest = (id: string, isOwn: boolean, ...sources: string[]) => ({ id, sources, isOwn })

  it("of nothing is nothing", () => {
    expect(groupRests([])).toEqual([])
  })

  it("puts together who rests on the same, the claim’s own source first, nobody twice", () => {
    const rests = [
      rest("a", false, "s"),
      rest("b", true, "own"),
      rest("c", false, "s"),
      rest("b", true, "own"),
    ]
    expect(groupRests(rests)).toEqual([
      { ids: ["b"], sources: ["own"], isOwn: true },
      { ids: ["a", "c"], sources: ["s"], isOwn: false },
    ])
  })
})

describe("toClaimsView", () => {
  it("of nothing is nothing", () => {
    expect(toClaimsView([], nothing)).toEqual({
      topics: [],
      all: [],
      isChosenHidden: false,
      tally: [],
      voices: [],
    })
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

  it("says where filters hide the claim that is asked for", () => {
    const claims = [claim("a"), claim("b", { topic: "org" })]
    const isHidden = (choice: object) => toClaimsView(claims, nothing, choice).isChosenHidden
    expect(isHidden({ claim: "a" })).toBe(false)
    expect(isHidden({ claim: "a", topic: "org" })).toBe(true)
    expect(isHidden({ claim: "nobody", topic: "org" })).toBe(false)
  })

  it("says of a claim of unknown origin whom those who printed it otherwise repeat", () => {
    const source = (id: string, relays?: string): Source => ({
      id,
      title: id,
      publisher: id,
      url: null,
      published: "2023",
      kind: "press",
      lang: "en",
      ...(relays === undefined ? {} : { relays }),
    })
    const data = { ...nothing, sources: [source("s", "article"), source("article")] }
    const repeats = (origin: string | null) => toClaimsView([claim("a", { origin })], data).all[0]?.repeats
    expect(repeats(null)).toEqual(["article"])
    expect(repeats("article")).toEqual([])
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
