import type { AllocationsRequest } from "#data/allocations.ts"
import { type Allocations, MEASURES } from "#model/allocation.ts"
import { stepsOf } from "#model/period.ts"
import type { Available } from "./allocation-controls.tsx"
import type { AllocationParams } from "./allocation-params.ts"
import { type MainParams, MOST_SERIES } from "./main-view.ts"

/** What there is to choose from, out of the whole record at its finest step. */
export function toAvailable(
  record: Allocations,
  layers: { hasRuns: boolean; hasEvents: boolean },
): Available {
  const hasCapacity = record.capacity.values.some((value) => value !== null)
  return {
    measures: new Set(
      MEASURES.filter((measure) =>
        record.series.some((series) => series[measure].some((value) => value !== null)),
      ),
    ),
    steps: stepsOf(record.step),
    labs: record.series.map((series) => series.lab),
    record: { from: record.from, to: record.to },
    layers: [
      ...(hasCapacity ? (["capacity"] as const) : []),
      ...(layers.hasRuns ? (["runs"] as const) : []),
      ...(layers.hasEvents ? (["events"] as const) : []),
    ],
    isScenario: record.basis === "scenario",
  }
}

/** The labs the address asks for that exist; all of them when it names none that do. */
export function chosenLabs(params: AllocationParams, available: Available): readonly string[] {
  const asked = (params.lab ?? params.labs)?.split("~").filter((lab) => available.labs.includes(lab)) ?? []
  return asked.length === 0 ? available.labs : asked
}

/** Measure, unit and view with their defaults: panels where there are more labs than a stack can show. */
export function toChoices(params: AllocationParams, available: Available): MainParams {
  const measure =
    params.measure !== undefined && available.measures.has(params.measure) ? params.measure : "granted"
  const labs = chosenLabs(params, available)
  const view = params.view ?? (labs.length > MOST_SERIES ? "panels" : "absolute")
  const hasCapacity =
    available.layers.includes("capacity") && (params.layers?.split("~").includes("capacity") ?? true)
  const hasIdle =
    view === "absolute" && measure === "granted" && hasCapacity && labs.length === available.labs.length
  return { measure, unit: params.unit ?? "gpus", view, hasIdle }
}

/** The request that answers the parameters; what is default is left to the API. */
export function toRequest(org: string, params: AllocationParams, available: Available): AllocationsRequest {
  const labs = chosenLabs(params, available)
  const step = params.step !== undefined && available.steps.includes(params.step) ? params.step : undefined
  const isBackwards = (params.from ?? available.record.from) > (params.to ?? available.record.to)
  return {
    org,
    ...(step === undefined ? {} : { step }),
    ...(params.from === undefined || isBackwards ? {} : { from: params.from }),
    ...(params.to === undefined || isBackwards ? {} : { to: params.to }),
    ...(labs.length === available.labs.length ? {} : { labs }),
  }
}
