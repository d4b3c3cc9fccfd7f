import { describe, expect, it } from "vitest"
import { periodDays, periodOf } from "#model/period.ts"
import { computeScenario } from "./model.ts"
import { computeScenarioRecord } from "./record.ts"
import { computeTeams, SCENARIO_TEAMS } from "./team-amounts.ts"

const months = computeScenario()
const record = computeScenarioRecord()
const amountsOf = (id: string) => {
  const found = [...record.series, ...record.parts].find(({ lab }) => lab === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found.amounts
}

describe("computeScenarioRecord", () => {
  it("invents every amount", () => {
    expect([record.basis, new Set(Object.values(record.bases))]).toEqual(["scenario", new Set(["scenario"])])
  })
})

describe("computeTeams", () => {
  it.each(["requested", "granted", "used"] as const)("adds up to each lab in %s", (measure) => {
    for (const month of months) {
      const teams = computeTeams(month)
      for (const amounts of month.labs) {
        const own = teams.filter(({ team }) => team.parent === amounts.lab)
        expect(own.reduce((sum, team) => sum + team[measure], 0)).toBe(amounts[measure])
      }
    }
  })

  it("hands down no more than a team has", () => {
    for (const month of months) {
      const teams = computeTeams(month)
      for (const above of teams) {
        const below = teams.filter(({ team }) => team.parent === above.team.id)
        for (const measure of ["requested", "granted", "used"] as const) {
          expect(below.reduce((sum, team) => sum + team[measure], 0)).toBeLessThanOrEqual(above[measure])
        }
      }
    }
  })

  it("grants whole machines, and never more than was asked", () => {
    for (const { granted, requested } of months.flatMap(computeTeams)) {
      expect([granted % 8, requested % 8]).toEqual([0, 0])
      expect(requested).toBeGreaterThanOrEqual(granted)
    }
  })

  it("ends the language-model teams of the US sites and Paris with the handover", () => {
    const last = months.at(-1)
    const ids = last === undefined ? [] : computeTeams(last).map(({ team }) => team.id)
    expect(ids).not.toContain("fair-paris-language-models")
    expect(ids).toContain("genai-language-models")
  })
})

describe("computeScenarioRecord", () => {
  it("has every day from October 2021 to its present day", () => {
    expect([record.periods[0], record.periods.at(-1), record.periods.length]).toEqual([
      "2021-10-01",
      "2023-08-18",
      687,
    ])
  })

  it("adds the days of a month up to it, the last one as far as it goes", () => {
    for (const { month, labs } of months) {
      const days = record.periods.flatMap((day, index) => (periodOf(day, "month") === month ? [index] : []))
      for (const { lab, requested, granted, used } of labs) {
        const amounts = amountsOf(lab)
        const sum = (values: readonly (number | null)[]) =>
          days.reduce((total, day) => total + (values[day] ?? Number.NaN), 0)
        expect(sum(amounts.used)).toBe(used * days.length)
        expect(sum(amounts.granted)).toBe(granted * days.length)
        expect(sum(amounts.requested)).toBe(requested * days.length)
      }
    }
  })

  it("uses less on a weekend than in the week around it", () => {
    const use = amountsOf("fair-london").used
    const at = (day: string) => use[record.periods.indexOf(day)] ?? 0
    // Thursday, Saturday
    expect(at("2022-03-12")).toBeLessThan(at("2022-03-10"))
  })

  it("has nothing of a team before it exists or after it ends", () => {
    const first = record.periods.indexOf("2023-03-01")
    const paris = amountsOf("fair-paris-language-models").granted
    const genai = amountsOf("genai-assistants").granted
    expect([paris[first - 1] === null, paris[first]]).toEqual([false, null])
    expect([genai[first - 1], genai[first] === null]).toEqual([null, false])
  })

  it("gives the same days on every run", () => {
    expect(computeScenarioRecord()).toEqual(record)
  })
})

it("names every team by lab and topic", () => {
  expect(new Set(SCENARIO_TEAMS.map(({ id }) => id)).size).toBe(SCENARIO_TEAMS.length)
  expect(periodDays("2023-08", "month").to > record.to).toBe(true)
})
