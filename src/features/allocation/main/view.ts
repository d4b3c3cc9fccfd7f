import { listAnomalies } from "#analytics/kept-days.ts"
import { findPartlyRecorded, type PartlyRecorded } from "#analytics/lab-units.ts"
import { listRuns, type ReportedRun } from "#analytics/reported-runs.ts"
import { findWholes, type WholeLab } from "#analytics/whole-labs.ts"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import {
  type AllocationFacts,
  type AllocationRecords,
  toFacts,
} from "#features/allocation/allocation-records.ts"
import { type Available, type MainParams, toChoices } from "#features/allocation/allocation-view.ts"
import { type ShownPeriod, toShownPeriod } from "#features/allocation/shown-period.ts"
import type { AllocationSeries, Allocations, Anomaly, Measure } from "#model/allocation.ts"
import type { OrgEvent } from "#model/event.ts"
import { type MainView, toMainView } from "./amounts.ts"
import { type MarkedMove, parseMove } from "./marked-move.ts"

/** Everything the figure shows: the rows with what is laid over them, and what its sentence is about. */
export interface MainFigureView extends MainView, AllocationFacts {
  choices: MainParams
  /** what there is to choose from */
  available: Available
  /** the labs that were asked for are all there are */
  showsAll: boolean
  /** what shares are shares of: all labs, the lab whose parts are shown, or, where that is not on record, what is shown */
  whole: "labs" | "lab" | "shown"
  /** the lab whose teams or pools are shown; `null` where labs are */
  within: string | null
  /** what is shown of it is what it holds in each cluster */
  isPool: boolean
  /** the one lab that is looked into */
  lab: LabAmounts | null
  /** runs, events and capacity as far as they are laid over this view */
  runs: readonly ReportedRun[]
  events: readonly OrgEvent[] | null
  hasCapacity: boolean
  /** the re-allocation that is marked */
  marked: MarkedMove | null
  /** what the record warns of in the amounts of the lab that the sentence names */
  caveats: readonly Anomaly[]
  /** the labs that the pools shown are parts of, where grants are shown */
  wholes: readonly WholeLab[]
  /** labs of which the measure is on record for some of their pools alone */
  partly: readonly PartlyRecorded[]
}

/** One lab over the range: its first and last recorded amount, in the unit that is chosen, and their sum. */
export interface LabAmounts {
  id: string
  first: LabAmount | null
  last: LabAmount | null
  sum: number
}

interface LabAmount extends ShownPeriod {
  value: number
}

/** What the figure is made from. */
export type MainRecords = AllocationRecords & {
  /** where a measure is shown that not every cluster has on record */
  pools: readonly AllocationSeries[]
  /** what is shown is a part of it: all labs, or the lab whose parts are shown; `null` where it is all */
  whole: Allocations | null
}

/** What is drawn and said, `null` where nothing is recorded in the range. */
export function toMainFigureView(records: MainRecords, params: AllocationParams): MainFigureView | null {
  const { data, available, request } = records
  if (data.periods.length === 0) return null
  const choices = toChoices(params, available)
  const layers = new Set(params.layers?.split("~") ?? ["capacity", "runs"])
  const within = params.lab !== undefined && !isShown(params.lab, data) ? params.lab : null
  const whole = isRecorded(records.whole, choices.measure) ? records.whole : data
  const view = toMainView(data, choices, { hasCapacity: available.layers.includes("capacity"), whole })
  const isAbsolute = choices.view === "absolute"
  const hasRuns = isAbsolute && choices.unit === "gpus" && choices.measure === "granted" && layers.has("runs")
  const showsAll = request.labs === undefined
  return {
    ...toFacts(records),
    ...view,
    choices,
    available,
    showsAll,
    whole: whole === data && !showsAll ? "shown" : within === null ? "labs" : "lab",
    within,
    isPool:
      within !== null && available.parts.some(({ id, kind }) => kind === "pool" && view.labs.includes(id)),
    lab: params.lab === undefined || within !== null ? null : lookInto(view, data, params.lab),
    runs: hasRuns ? listRuns(records.projects, new Set(view.labs)) : [],
    events: layers.has("events") ? records.events : null,
    hasCapacity:
      showsAll && isAbsolute && layers.has("capacity") && view.rows.some((row) => row.capacity !== null),
    marked: parseMove(params.move, records.labs),
    wholes: choices.measure === "granted" ? findWholes(data, records.record, records.labs) : [],
    partly: findPartlyRecorded(data.series, records.pools, records.labs, choices.measure),
    caveats: listAnomalies(data, [choices.measure], "caveat").filter(({ labs }) =>
      labs.includes(view.last?.top.lab ?? ""),
    ),
  }
}

function isShown(id: string, { series }: Allocations): boolean {
  return series.some(({ lab }) => lab === id)
}

function isRecorded(answer: Allocations | null, measure: Measure): answer is Allocations {
  return answer?.series.some((series) => series[measure].some((value) => value !== null)) ?? false
}

/** First and last recorded amount of one lab, and their sum. */
function lookInto(view: MainView, data: Allocations, id: string): LabAmounts {
  const recorded = view.rows.flatMap(({ period, values }) => {
    const value = values[id] ?? null
    return value === null ? [] : [{ value, period }]
  })
  const [first, last] = [recorded[0], recorded.at(-1)].map((amount) =>
    amount === undefined ? null : { value: amount.value, ...toShownPeriod(amount.period, data) },
  )
  const sum = recorded.reduce((total, { value }) => total + value, 0)
  return { id, first: first ?? null, last: last ?? null, sum }
}
