import { type AllocationRecord, type Amounts, mapMeasures } from "#library/allocation-record.ts"
import { type MEASURES, toBases } from "#model/allocation.ts"
import { listPeriods, periodDays, periodOf } from "#model/period.ts"
import { listSources } from "./assumption.ts"
import { listScenarioSources, SCENARIO_ASSUMPTIONS } from "./assumptions.ts"
import { CAPACITY_ASSUMPTIONS } from "./capacity-assumptions.ts"
import { spreadOverDays } from "./days.ts"
import { SCENARIO_LABS } from "./labs.ts"
import { computeScenario, type ScenarioMonth } from "./model.ts"
import { computeTeams, SCENARIO_TEAMS } from "./team-amounts.ts"

/** Days of the scenario, and for each the place of its month. */
interface Calendar {
  days: readonly string[]
  monthOf: readonly number[]
  daysOf: readonly (readonly string[])[]
}

/**
 * The scenario in the shape of a record, by day, labs first and then their teams. Requests and grants hold for a month; use is spread
 * over its days so that a lab's is the sum of its teams'. `queued` is not part of it; before it exists a lab is `null`.
 */
export function computeScenarioRecord(): AllocationRecord {
  const months = computeScenario()
  const { first, presentDay } = SCENARIO_ASSUMPTIONS.months.value
  const span = { from: periodDays(first, "month").from, to: presentDay }
  const calendar = layOutDays(months, listPeriods(span.from, span.to, "day"))
  const teams = computeTeamSeries(months, calendar)
  return {
    step: "day",
    usualStep: "month",
    basis: "scenario",
    bases: toBases({ basis: "scenario" }),
    seed: SCENARIO_ASSUMPTIONS.seed.value,
    ...span,
    periods: calendar.days,
    series: SCENARIO_LABS.map((lab) => ({
      lab,
      amounts: sumSeries(teams.filter((team) => team.parent === lab)),
    })),
    parts: teams.map(({ lab, amounts }) => ({ lab, amounts })),
    clusters: [],
    capacity: {
      amounts: calendar.monthOf.map((month) => months[month]?.capacity ?? null),
      sources: listSources(Object.values(CAPACITY_ASSUMPTIONS)),
    },
    anomalies: [],
    sources: listScenarioSources(),
  }
}

function layOutDays(months: readonly ScenarioMonth[], days: readonly string[]): Calendar {
  const placeOf = new Map(months.map(({ month }, place) => [month, place]))
  const monthOf = days.map((day) => placeOf.get(periodOf(day, "month")) ?? -1)
  return { days, monthOf, daysOf: months.map((_, place) => days.filter((_, day) => monthOf[day] === place)) }
}

interface TeamSeries {
  lab: string
  parent: string
  amounts: AllocationRecord["series"][number]["amounts"]
}

function computeTeamSeries(months: readonly ScenarioMonth[], calendar: Calendar): TeamSeries[] {
  const byMonth = months.map((month) => new Map(computeTeams(month).map((each) => [each.team.id, each])))
  const seed = SCENARIO_ASSUMPTIONS.seed.value
  return SCENARIO_TEAMS.map(({ id, parent }) => {
    const own = byMonth.map((teams) => teams.get(id))
    const daily = own.flatMap((amounts, place): Amounts => {
      const days = calendar.daysOf[place] ?? []
      return amounts === undefined ? days.map(() => null) : spreadOverDays(amounts.used, days, seed, id)
    })
    const hold = (measure: "requested" | "granted") =>
      calendar.monthOf.map((month) => own[month]?.[measure] ?? null)
    return {
      lab: id,
      parent,
      amounts: {
        requested: hold("requested"),
        granted: hold("granted"),
        used: daily,
        queued: calendar.days.map(() => null),
      },
    }
  })
}

/** A lab is its teams together; on a day without any of them there is no lab. */
function sumSeries(teams: readonly TeamSeries[]): TeamSeries["amounts"] {
  const sumUp = (measure: (typeof MEASURES)[number]): Amounts => {
    const [first] = teams
    return (first?.amounts[measure] ?? []).map((_, day) => {
      const known = teams.flatMap(({ amounts }) => amounts[measure][day] ?? [])
      return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
    })
  }
  return mapMeasures(sumUp)
}
