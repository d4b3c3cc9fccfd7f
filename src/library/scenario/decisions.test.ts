import { describe, expect, it } from "vitest"
import { appealSchema, decisionSchema } from "#model/decision.ts"
import { periodDays } from "#model/period.ts"
import { parseRecords } from "#model/records.ts"
import { computeAppeals } from "./appeals.ts"
import { computeDecisions } from "./decisions.ts"
import { meetingAfter, meetingFor } from "./meetings.ts"
import { computeScenario } from "./model.ts"

const scenario = computeScenario()
const decisions = computeDecisions()
const appeals = computeAppeals().map(({ appeal }) => appeal)
const replaced = new Set(decisions.flatMap(({ supersedes }) => supersedes ?? []))
const final = decisions.filter(({ id }) => !replaced.has(id))
const finalOf = (lab: string, period: string) =>
  final.find((decision) => decision.lab === lab && decision.period === period)

describe("the meetings", () => {
  it("are on the last Wednesday of the month before", () => {
    expect(meetingFor("2023-02")).toBe("2023-01-25")
    expect(meetingFor("2022-06")).toBe("2022-05-25")
    expect(meetingFor("2023-01")).toBe("2022-12-28")
  })

  it("come next after a day, not on it", () => {
    expect(meetingAfter("2023-08-18")).toBe("2023-08-30")
    expect(meetingAfter("2023-08-30")).toBe("2023-09-27")
    expect(meetingAfter("2023-12-31")).toBe("2024-01-31")
  })
})

describe("computeDecisions", () => {
  it("gives records of the contract, each with an id of its own", () => {
    expect(parseRecords(decisionSchema, decisions, "decisions").rejected).toEqual([])
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length)
  })

  it("has one that holds for each lab and month, with the amounts of the allocations", () => {
    const wanted = scenario.flatMap(({ month, labs }) =>
      labs.map(({ lab, requested, granted }) => ({ period: month, lab, requested, granted })),
    )
    expect(final.map(({ period, lab, requested, granted }) => ({ period, lab, requested, granted }))).toEqual(
      wanted,
    )
  })

  it("decides before the month begins, about a release that is still to come", () => {
    for (const { meetingDate, period, releaseDate } of decisions) {
      expect(meetingDate < periodDays(period, "month").from).toBe(true)
      expect(releaseDate >= periodDays(period, "month").from).toBe(true)
    }
  })

  it("names a later decision about the same lab and month where it takes the place of one", () => {
    for (const decision of decisions.filter(({ supersedes }) => supersedes !== null)) {
      const first = decisions.find(({ id }) => id === decision.supersedes)
      expect(first).toMatchObject({ lab: decision.lab, period: decision.period })
      expect(decision.meetingDate > (first?.meetingDate ?? "")).toBe(true)
    }
  })
})

describe("computeAppeals", () => {
  it("gives about ten records of the contract, with every outcome an appeal can have", () => {
    expect(parseRecords(appealSchema, appeals, "appeals").rejected).toEqual([])
    expect(appeals.length).toBeGreaterThanOrEqual(8)
    expect(new Set(appeals.map(({ outcome }) => outcome))).toEqual(
      new Set(["granted", "granted-in-part", "denied", "withdrawn", "pending"]),
    )
  })

  it("is each against a decision about its lab, and filed after it", () => {
    for (const appeal of appeals) {
      const decision = decisions.find(({ id }) => id === appeal.decision)
      expect(decision?.lab).toBe(appeal.lab)
      expect(appeal.filedOn > (decision?.meetingDate ?? "9999")).toBe(true)
    }
  })

  it("climbs level by level, each from the day the last one passed it up, and no further than the present day", () => {
    for (const { filedOn, steps, outcome } of appeals) {
      expect(steps.map(({ level }) => level)).toEqual(steps.map((_, index) => index + 1))
      let day = filedOn
      for (const [index, step] of steps.entries()) {
        expect(step.from).toBe(day)
        expect((step.to ?? "2023-08-18") >= step.from).toBe(true)
        expect((step.to ?? "2023-08-18") <= "2023-08-18").toBe(true)
        expect(step.outcome).toBe(index === steps.length - 1 ? outcome : "passed-up")
        day = step.to ?? day
      }
      expect(steps.at(-1)?.to === null).toBe(outcome === "pending")
    }
  })

  it("wins no more than was asked: all of it when granted, none when denied or withdrawn, unknown while pending", () => {
    for (const { outcome, asked, delta } of appeals) {
      if (outcome === "granted") expect(delta).toBe(asked)
      else if (outcome === "pending") expect(delta).toBeNull()
      else if (outcome === "granted-in-part") {
        expect(delta).toBeGreaterThan(0)
        expect(delta).toBeLessThan(asked)
      } else expect(delta).toBe(0)
    }
  })

  it("shows up where it was won: in a decision that takes the place of the first, or in the next month’s", () => {
    const won = appeals.filter(({ delta }) => (delta ?? 0) > 0)
    expect(won.length).toBeGreaterThan(0)
    for (const { decision: id, lab, delta } of won) {
      const first = decisions.find((decision) => decision.id === id)
      const later = decisions.find(({ supersedes }) => supersedes === id)
      if (later !== undefined) expect(later.granted - (first?.granted ?? 0)).toBe(delta)
      else {
        const month = scenario.findIndex((entry) => entry.month === first?.period)
        const next = finalOf(lab, scenario[month + 1]?.month ?? "")
        expect((next?.granted ?? 0) - (first?.granted ?? 0)).toBeGreaterThanOrEqual(delta ?? 0)
        expect(next?.reason.en).toContain(`${delta} GPUs granted on appeal`)
      }
    }
  })
})
