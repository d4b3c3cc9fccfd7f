import { countDaysOnRecord, type DaysOnRecord, keepCommonDays } from "#analytics/common-days.ts"
import { poolsOf } from "#analytics/lab-units.ts"
import { type AllocationsRequest, allocationsQuery } from "#data/allocations.ts"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import type { AllocationSeries, Allocations } from "#model/allocation.ts"
import type { OrgEvent } from "#model/event.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Project } from "#model/project.ts"
import { colourLabs, type LabColour } from "#words/lab-colour.ts"
import { type UnitKind, unitKind } from "#words/unit-kind.ts"
import type { AllocationParams } from "./allocation-params.ts"
import { type Available, toAvailable, toRequest } from "./allocation-view.ts"

/** What the page and its figures ask of the data before they know what to ask for. */
export interface AllocationContext {
  /** the whole record at its usual step, which says what there is to choose from */
  record: Allocations
  labs: readonly LabNode[]
  projects: readonly Project[]
  events: readonly OrgEvent[]
  available: Available
  /** what the reader asks for */
  request: AllocationsRequest
}

export function loadContext({ org, params }: FigureInput<AllocationParams>, read: Read): AllocationContext {
  const { record, labs, projects, events } = read({
    record: allocationsQuery({ org: org.id }),
    labs: labsQuery(org.id),
    projects: hasResource(org, "projects") ? projectsQuery(org.id) : null,
    events: hasResource(org, "events") ? eventsQuery(org.id) : null,
  })
  const layers = {
    hasRuns: (projects?.records.length ?? 0) > 0,
    hasEvents: (events?.records.length ?? 0) > 0,
  }
  const available = toAvailable(record, layers, labs)
  return {
    ...{ record, labs, available },
    projects: projects?.records ?? [],
    events: events?.records ?? [],
    request: toRequest(org.id, params, available),
  }
}

/** What a figure is made from that reads the range and the labs of the page. */
export interface AllocationRecords extends AllocationContext {
  data: Allocations
}

/** The pools of the labs that are asked for, at the step asked for; nothing where the record has none. */
export function loadPools(
  { labs, available, request }: AllocationContext,
  read: Read,
): { pools: readonly AllocationSeries[] } {
  const pools = (request.labs ?? available.labs).flatMap((lab) => poolsOf(lab, labs))
  if (pools.length === 0) return { pools: [] }
  const { data } = read({ data: allocationsQuery({ ...request, labs: pools.map(({ id }) => id) }) })
  return { pools: data.series }
}

/**
 * The range and labs of the page at a step that is fine enough for means, rates and changes: the usual one, or days where the
 * reader asks for a finer one.
 */
export function loadDays(input: FigureInput<AllocationParams>, read: Read): AllocationRecords {
  const context = loadContext(input, read)
  return { ...context, ...read({ data: allocationsQuery(toDaysRequest(context)) }) }
}

/** A request of the page at the step that `loadDays` asks for. */
export function toDaysRequest(
  { request, available }: Pick<AllocationContext, "request" | "available">,
  { step: _, ...rest }: AllocationsRequest = request,
): AllocationsRequest {
  const { steps, usualStep } = available
  const isFiner = request.step !== undefined && steps.indexOf(request.step) < steps.indexOf(usualStep)
  const [finest] = steps
  return isFiner && finest !== undefined ? { ...rest, step: finest } : rest
}

/** What every figure of the page says beside its own finding. */
export interface AllocationFacts {
  data: Allocations
  /** every lab and team by name and place */
  nodes: readonly LabNode[]
  /** whether they are labs, teams of one, or its clusters */
  units: UnitKind
  /** those that are shown are all labs there are */
  showsAll: boolean
  isScenario: boolean
  /** the labs that were asked for; absent where that is all of them */
  asked: readonly string[] | undefined
  colourOf: (lab: string) => LabColour
}

export function toFacts({ data, labs, record, request }: AllocationRecords): AllocationFacts {
  return {
    ...{ data, nodes: labs, asked: request.labs },
    units: unitKind(
      data.series.map(({ lab }) => lab),
      labs,
    ),
    showsAll: request.labs === undefined,
    isScenario: data.basis === "scenario",
    colourOf: colourLabs(record),
  }
}

/** What a figure of means is made from: the days that the reader compares, and how long each lab is on record. */
export interface ComparedDays {
  onRecord: DaysOnRecord
  over: AllocationParams["over"]
}

/** Keeps the days that are asked for: each lab’s own, or those common to all. */
export function compareDays<R extends AllocationRecords>(
  records: R,
  { over }: AllocationParams,
): R & ComparedDays {
  const data = over === "common" ? keepCommonDays(records.data) : records.data
  return { ...records, data, over, onRecord: countDaysOnRecord(records.data) }
}
