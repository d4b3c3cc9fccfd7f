import { periodDays } from "#model/period.ts"
import { listSources } from "./assumption.ts"
import { CAPACITY_ASSUMPTIONS } from "./capacity-assumptions.ts"
import { type AllocationRecord, type Amounts, mapMeasures } from "./record.ts"
import { computeScenario, SCENARIO_MONTHS, type ScenarioMonth } from "./scenario.ts"
import { listScenarioSources, SCENARIO_ASSUMPTIONS } from "./scenario-assumptions.ts"
import { SCENARIO_LABS, type ScenarioLab } from "./scenario-labs.ts"

/** Whether the scenario supplies the allocations of an organisation that has no record of its own. */
export function hasScenario(org: string): boolean {
  return org === "meta"
}

/** The scenario in the shape of a record. `queued` is not part of it; before it exists a lab is `null`. */
export function computeScenarioRecord(): AllocationRecord {
  const months = computeScenario()
  return {
    step: "month",
    basis: "scenario",
    seed: SCENARIO_ASSUMPTIONS.seed.value,
    from: periodDays(SCENARIO_ASSUMPTIONS.months.value.first, "month").from,
    to: SCENARIO_ASSUMPTIONS.months.value.presentDay,
    periods: SCENARIO_MONTHS,
    series: SCENARIO_LABS.map((lab) => ({
      lab,
      amounts: mapMeasures((measure) =>
        measure === "queued" ? months.map(() => null) : pick(months, lab, measure),
      ),
    })),
    capacity: {
      amounts: months.map(({ capacity }) => capacity),
      sources: listSources(Object.values(CAPACITY_ASSUMPTIONS)),
    },
    anomalies: [],
    sources: listScenarioSources(),
  }
}

function pick(
  months: readonly ScenarioMonth[],
  lab: ScenarioLab,
  measure: "requested" | "granted" | "used",
): Amounts {
  return months.map(({ labs }) => labs.find((amounts) => amounts.lab === lab)?.[measure] ?? null)
}
