import { countsMachines } from "#analytics/capacity.ts"
import { oncePer } from "#analytics/once-per.ts"
import type { AllocationsRequest } from "#data/allocations.ts"
import { type Allocations, MEASURES, type Measure, type Step } from "#model/allocation.ts"
import { isPart } from "#model/lab.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { AllocationParams } from "./allocation-params.ts"

/** A stack holds at most this many series; the rest becomes “others (n)”. */
export const MOST_SERIES = 7

/** What is measured, in which unit and how it is shown. */
export interface MainParams {
  measure: Measure
  unit: "gpus" | "gpu-hours"
  view: "absolute" | "share" | "panels"
  /** adds what is left of capacity as an amount of its own; only where every lab is shown */
  hasIdle: boolean
}

/** What the organisation’s data has, over the whole record. */
export interface Available {
  measures: ReadonlySet<Measure>
  steps: readonly Step[]
  /** the step an answer has where none is asked for */
  usualStep: Step
  labs: readonly string[]
  /** teams, teams below teams and pools, each with what it stands under */
  parts: readonly { id: string; parent: string | null; kind: LabNode["kind"] }[]
  record: { from: string; to: string }
  layers: readonly ("capacity" | "runs" | "events")[]
  isScenario: boolean
}

/** What a record holds, which every figure of the page asks at every choice: looked for once. */
const toRecordFacts = oncePer((record: Allocations) => ({
  hasCapacity: countsMachines(record),
  measures: new Set(
    MEASURES.filter((measure) =>
      record.series.some((series) => series[measure].some((value) => value !== null)),
    ),
  ),
  labs: record.series.map((series) => series.lab),
  record: { from: record.from, to: record.to },
}))

/** What there is to choose from, out of the whole record at its finest step. */
export function toAvailable(
  record: Allocations,
  layers: { hasRuns: boolean; hasEvents: boolean },
  units: readonly LabNode[] = [],
): Available {
  const { hasCapacity, ...facts } = toRecordFacts(record)
  return {
    ...facts,
    steps: record.steps,
    usualStep: record.step,
    parts: units.filter(isPart).map(({ id, parent, kind }) => ({ id, parent, kind })),
    layers: [
      ...(hasCapacity ? (["capacity"] as const) : []),
      ...(layers.hasRuns ? (["runs"] as const) : []),
      ...(layers.hasEvents ? (["events"] as const) : []),
    ],
    isScenario: record.basis === "scenario",
  }
}

/** The teams or pools that stand directly under a lab or team. */
export function partsBelow(id: string, { parts }: Pick<Available, "parts">): string[] {
  return parts.filter(({ parent }) => parent === id).map((part) => part.id)
}

/** From the organisation's labs down to `id`, the lab first; empty for one that does not exist. */
export function pathTo(id: string, available: Pick<Available, "labs" | "parts">): string[] {
  if (available.labs.includes(id)) return [id]
  const parent = available.parts.find((part) => part.id === id)?.parent ?? null
  if (parent === null) return []
  const above = pathTo(parent, available)
  return above.length === 0 ? [] : [...above, id]
}

/**
 * What the address asks for: the teams or pools of the lab that is looked into, or it alone where it has none; else the labs it
 * names that exist; all of them when it names none that do.
 */
export function chosenLabs(params: AllocationParams, available: Available): readonly string[] {
  if (params.lab !== undefined) {
    const below = partsBelow(params.lab, available)
    if (below.length > 0) return below
    if (available.parts.some(({ id }) => id === params.lab)) return [params.lab]
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
    (measure === "granted" || measure === "used") &&
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

/** The request for what is shown is a part of: the lab whose parts are shown, else all labs; `null` where it is all. */
export function toWholeRequest(
  request: AllocationsRequest,
  { lab }: AllocationParams,
  available: Available,
): AllocationsRequest | null {
  const { labs, ...rest } = request
  if (labs === undefined) return null
  return lab !== undefined && partsBelow(lab, available).length > 0 ? { ...rest, labs: [lab] } : rest
}
