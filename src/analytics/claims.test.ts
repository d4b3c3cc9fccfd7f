import { describe, expect, it } from "vitest"
import type { Check, Claim } from "#model/claim.ts"
import type { Source } from "#model/source.ts"
import { leaver, milestone, paper, person, project, stayer } from "#testing/builders.ts"
import {
  type ClaimData,
  checkClaim,
  relayedBy,
  satisfies,
  sourceFamily,
  UnknownCheckError,
} from "./claims.ts"

const claim = (check: Check | null, more: Partial<Claim> = {}): Claim => ({
  id: "c",
  text: { en: "A claim.", zh: "说法。" },
  madeOn: "2023-09-06",
  topic: "attrition",
  about: [],
  testable: "yes",
  check,
  madeBy: "A paper",
  origin: null,
  sources: ["press"],
  ...more,
})
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
const from = (
  id: string,
  left: string,
  destination: { org: string; kind: string } | null,
  sources = ["record"],
) =>
  person(id, {
    status: "left",
    left,
    destination: destination === null ? null : { ...destination, role: null },
    sources,
  })

/** Five authors: two gone in May, one some time from May to July, one seen in August, one with no sighting. */
const data: ClaimData = {
  papers: [paper("p", ["a", "b", "c", "d", "e"])],
  people: [
    from("a", "2023-05-10", { org: "Acme", kind: "startup" }),
    from("b", "2023-05", { org: "Big", kind: "big-tech" }),
    leaver("c", "2023-05-01/2023-07-31"),
    stayer("d", "2023-08-15"),
    person("e"),
  ],
  projects: [project("m", { milestones: [milestone("2022-05-02", "paper"), milestone("2023", "ended")] })],
  sources: [source("press"), source("record"), source("copy", "press")],
}

const left = (
  op: ">" | ">=" | "=" | "between",
  value: number | [number, number],
  asOf = "2023-06-30",
): Check => ({
  metric: "authorsLeft",
  paper: "p",
  asOf,
  op,
  value,
})
const run = (check: Check, more: Partial<Claim> = {}) => {
  const outcome = checkClaim(claim(check, more), data)
  if (outcome.kind !== "computed") throw new Error("was not computed")
  return outcome.result
}

describe("checkClaim", () => {
  it("computes nothing without a check, and says whether it could be tested", () => {
    expect(checkClaim(claim(null), data)).toEqual({ kind: "not-computed" })
    expect(checkClaim(claim(null, { testable: "partly" }), data)).toEqual({ kind: "not-computed" })
    expect(checkClaim(claim(null, { testable: "no" }), data)).toEqual({ kind: "not-testable" })
  })

  it("refuses a metric, a paper, a person and a project that it does not know", () => {
    const unknown = { metric: "moonPhase" } as unknown as Check
    expect(() => run(unknown)).toThrow(UnknownCheckError)
    expect(() => run({ ...left(">", 1), paper: "x" } as Check)).toThrow("There is no record “x”")
    expect(() => run({ metric: "personLeft", person: "x", within: "2023" })).toThrow(UnknownCheckError)
    expect(() => run({ metric: "milestone", project: "x", kind: "paper", within: "2023" })).toThrow(
      UnknownCheckError,
    )
  })
})

describe("authorsLeft", () => {
  it("names who is certain and who is open", () => {
    expect(run(left(">=", 2))).toMatchObject({
      least: 2,
      most: 4,
      of: 5,
      certain: ["a", "b"],
      open: ["c", "e"],
      rests: [
        { id: "a", sources: ["record"], isOwn: false },
        { id: "b", sources: ["record"], isOwn: false },
      ],
    })
  })

  it.each([
    [">=", 2, "holds"],
    [">", 1, "holds"],
    [">=", 3, "possible"],
    ["=", 4, "possible"],
    ["=", 2, "possible"],
    [">", 4, "contradicted"],
    ["=", 5, "contradicted"],
    ["between", [2, 4], "holds"],
    ["between", [4, 5], "possible"],
    ["between", [0, 1], "contradicted"],
  ] as const)("%s %j is %s", (op, value, verdict) => {
    expect(run(left(op, value as number | [number, number])).verdict).toBe(verdict)
  })
})

describe("personLeft", () => {
  const personLeft = (id: string, within: string, destination?: string): Check => ({
    metric: "personLeft",
    person: id,
    within,
    ...(destination === undefined ? {} : { destination }),
  })

  it.each([
    ["a", "2023-05", "holds"],
    ["a", "2023-05-10", "holds"],
    ["a", "2023-06", "contradicted"],
    ["b", "2023-05-10", "possible"],
    ["b", "2023-05/2023-06", "holds"],
    ["c", "2023-05", "possible"],
    ["c", "2023-08", "contradicted"],
    ["d", "2023-08-01/2023-08-15", "contradicted"],
    ["d", "2023-09", "possible"],
    ["e", "2023", "possible"],
  ])("%s within %s: %s", (id, within, verdict) => {
    expect(run(personLeft(id, within)).verdict).toBe(verdict)
  })

  it("takes the destination into account where one is claimed", () => {
    expect(run(personLeft("a", "2023-05", "Acme")).verdict).toBe("holds")
    expect(run(personLeft("a", "2023-05", "Big")).verdict).toBe("contradicted")
    expect(run(personLeft("c", "2023-04-30/2023-08", "Acme")).verdict).toBe("possible")
  })
})

describe("milestone", () => {
  const reached = (kind: string, within: string): Check => ({
    metric: "milestone",
    project: "m",
    kind,
    within,
  })

  it("names what decides, for a contradiction too, and nothing where it is open", () => {
    const rest = { id: "m", sources: ["s"], isOwn: false }
    expect(run(reached("paper", "2022-05")).rests).toEqual([rest])
    expect(run(reached("paper", "2022-06")).rests).toEqual([rest])
    expect(run(reached("ended", "2023-03/2023-05")).rests).toEqual([])
  })

  it.each([
    ["paper", "2022-05", "holds"],
    ["paper", "2022-06", "contradicted"],
    ["ended", "2023-03/2023-05", "possible"],
    ["ended", "2023", "holds"],
    ["leak", "2023", "possible"],
  ])("%s within %s: %s", (kind, within, verdict) => {
    expect(run(reached(kind, within)).verdict).toBe(verdict)
  })
})

describe("destinationShare", () => {
  const share = (kinds: string[], value: number): Check => ({
    metric: "destinationShare",
    paper: "p",
    asOf: "2023-06-30",
    kinds,
    op: ">",
    value,
  })

  it("counts everybody who is open both ways", () => {
    // both who are gone went there; the two open ones may have gone elsewhere or there
    expect(run(share(["startup", "big-tech"], 0.5))).toMatchObject({
      least: 0.5,
      most: 1,
      verdict: "possible",
    })
    // one of two went there
    expect(run(share(["startup"], 0.2))).toMatchObject({ least: 0.25, most: 0.75, verdict: "holds" })
    expect(run(share(["academia"], 0.6)).verdict).toBe("contradicted")
  })
})

describe("satisfies", () => {
  it("refuses an operator it does not know", () => {
    expect(() => satisfies(1, "<", 2)).toThrow(UnknownCheckError)
  })
})

describe("the claim’s own source", () => {
  it("is its sources, its origin, what they relay and whatever relays them", () => {
    const sources = [source("a", "b"), source("b"), source("c", "b"), source("d", "c"), source("x")]
    expect(sourceFamily({ sources: ["a"], origin: null }, sources)).toEqual(new Set(["a", "b", "c", "d"]))
    expect(sourceFamily({ sources: ["x"], origin: "b" }, sources)).toEqual(new Set(["x", "b", "a", "c", "d"]))
  })

  it("is named for each of those who decide", () => {
    expect(run(left(">=", 2), { sources: ["record"] }).rests.map(({ isOwn }) => isOwn)).toEqual([true, true])
  })

  it("is said where somebody who counts is known from it alone", () => {
    expect(run(left(">=", 2), { sources: ["press"] }).verdict).toBe("holds")
    expect(run(left(">=", 2), { sources: ["record"] }).verdict).toBe("holds-own-source")
    expect(run(left(">=", 2), { sources: ["x"], origin: "record" }).verdict).toBe("holds-own-source")
    // what does not hold is not said to hold on anything
    expect(run(left(">", 4), { sources: ["record"] }).verdict).toBe("contradicted")
  })
})

describe("relayedBy", () => {
  const sources = [
    source("a", "b"),
    source("b", "c"),
    source("c"),
    source("x"),
    source("m", "n"),
    source("n", "m"),
  ]

  it("is nothing where no source relays another", () => {
    expect(relayedBy({ sources: ["x", "c"] }, sources)).toEqual([])
  })

  it("follows a relay to where it ends, names it once, and does not run in circles", () => {
    expect(relayedBy({ sources: ["a", "b", "x"] }, sources)).toEqual(["c"])
    expect(relayedBy({ sources: ["m"] }, sources)).toEqual(["n"])
  })
})
