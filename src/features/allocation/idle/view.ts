import { type Idle, toIdle, type UnusedGrant } from "#analytics/idle.ts"
import { listAnomalies } from "#analytics/kept-days.ts"
import type { PartlyRecorded } from "#analytics/lab-units.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

/** What ran nothing over the range: of all GPUs, and of each lab’s grant. */
export interface IdleView {
  /** what nobody was granted; `null` where capacity is not counted, or where parts of one lab are shown */
  notGranted: Idle["notGranted"]
  /** what all labs were granted and did not use; `null` where the use of some is not on record, or some are not shown */
  unusedInAll: Idle["unusedInAll"]
  /** GPUs there are on a mean day; `null` = not counted */
  capacity: number | null
  /** per lab, the largest amount first */
  rows: UnusedGrant[]
  unrecorded: string[]
  excluded: Anomaly[]
}

/** The amounts with what every figure of the page says. */
export type IdleFigureView = IdleView &
  AllocationFacts & {
    /** labs whose use is on record for some of their pools alone */
    partlyUsed: readonly PartlyRecorded[]
  }

interface IdleOptions {
  /** the answer for all labs, whose capacity it is; `null` where parts of one lab are shown */
  all: Allocations | null
  /** false: a capacity that counts no machines says nothing of what nobody was granted */
  hasCapacity: boolean
}

/** `null` where neither is on record: nothing can be said to be idle. */
export function toIdleView(data: Allocations, { all, hasCapacity }: IdleOptions): IdleView | null {
  const own = toIdle(data)
  const whole = all === null ? null : toIdle(all)
  const notGranted = hasCapacity ? (whole?.notGranted ?? null) : null
  if (notGranted === null && own.unused.length === 0) return null
  return {
    notGranted,
    unusedInAll: all === data ? own.unusedInAll : null,
    capacity: notGranted === null || notGranted.isOver ? null : notGranted.capacity,
    rows: own.unused.toSorted((a, b) => b.gpus - a.gpus),
    unrecorded: own.unrecorded,
    excluded: listAnomalies(data, ["granted", "used"], "exclude"),
  }
}
