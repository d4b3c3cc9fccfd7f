import type { AllocationsRequest } from "#data/allocations.ts"
import { type Allocations, MEASURES, type Measure, type Step } from "#model/allocation.ts"
import type { LabNode } from "#model/org.ts"
import type { AllocationParams } from "./allocation-params.ts"

/** A stack holds at most this many series; the rest becomes “others (n)”. */
export const MOST_SERIES = 7

/** What is measured, in which unit and how it is shown. */
export interface MainParams {
  measure: Measure
  unit: "gpus" | "gpu-hours"
  view: "absolute" | "share" | "panels"
  /** adds capacity − granted as an amount of its own; only where every lab is shown */
  hasIdle: boolean
}

/** What the organisation’s data has, over the whole record. */
export interface Available {
  measures: ReadonlySet<Measure>
  steps: readonly Step[]
  /** the step an answer has where none is asked for */
  usualStep: Step
  labs: readonly string[]
  /** teams, and teams below teams, each with what it stands under */
  teams: readonly { id: string; parent: string | null }[]
  record: { from: string; to: string }
  layers: readonly ("capacity" | "runs" | "events")[]
  isScenario: boolean
}

/** What there is to choose from, out of the whole record at its finest step. */
export function toAvailable(
  record: Allocations,
  layers: { hasRuns: boolean; hasEvents: boolean },
  units: readonly LabNode[] = [],
): Available {
  const hasCapacity = record.capacity.values.some((value) => value !== null)
  return {
    measures: new Set(
      MEASURES.filter((measure) =>
        record.series.some((series) => series[measure].some((value) => value !== null)),
      ),
    ),
    steps: record.steps,
    usualStep: record.step,
    labs: record.series.map((series) => series.lab),
    teams: units.filter(({ kind }) => kind === "team").map(({ id, parent }) => ({ id, parent })),
    record: { from: record.from, to: record.to },
    layers: [
      ...(hasCapacity ? (["capacity"] as const) : []),
      ...(layers.hasRuns ? (["runs"] as const) : []),
      ...(layers.hasEvents ? (["events"] as const) : []),
    ],
    isScenario: record.basis === "scenario",
  }
}

/** The teams that stand directly under a lab or team. */
export function teamsBelow(id: string, { teams }: Pick<Available, "teams">): string[] {
  return teams.filter(({ parent }) => parent === id).map((team) => team.id)
}

/** From the organisation's labs down to `id`, the lab first; empty for one that does not exist. */
export function pathTo(id: string, available: Pick<Available, "labs" | "teams">): string[] {
  if (available.labs.includes(id)) return [id]
  const parent = available.teams.find((team) => team.id === id)?.parent ?? null
  if (parent === null) return []
  const above = pathTo(parent, available)
  return above.length === 0 ? [] : [...above, id]
}

/**
 * What the address asks for: the teams of the lab that is looked into, or it alone where it has none; else the labs it
 * names that exist; all of them when it names none that do.
 */
export function chosenLabs(params: AllocationParams, available: Available): readonly string[] {
  if (params.lab !== undefined) {
    const below = teamsBelow(params.lab, available)
    if (below.length > 0) return below
    if (available.teams.some(({ id }) => id === params.lab)) return [params.lab]
  }
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
    view === "absolute" &&
    measure === "granted" &&
    hasCapacity &&
    params.lab === undefined &&
    labs.length === available.labs.length
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
    ...(labs === available.labs || (params.lab === undefined && labs.length === available.labs.length)
      ? {}
      : { labs }),
  }
}
