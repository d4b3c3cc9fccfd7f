import type { SchedulerEntry } from "#model/scheduler.ts"

export interface WaitingReason {
  /** in the scheduler’s own words, empty = none was given */
  reason: string
  gpuHours: number
  /** part of all GPU-hours waited for the reasons that are told */
  share: number
}

/** How long a unit’s runs waited over the whole record, and why. */
export interface QueueView {
  waits: SchedulerEntry["waits"]
  /** the largest first */
  reasons: readonly WaitingReason[]
  waitingNow: SchedulerEntry["waitingNow"]
  asOf: string
  sources: readonly string[]
}

/** `null` where nothing of the unit waited, waits or ever started: there is nothing to say. */
export function toQueueView({ waits, reasons, waitingNow, asOf, sources }: SchedulerEntry): QueueView | null {
  const total = reasons.reduce((sum, { gpuHours }) => sum + gpuHours, 0)
  if (waits === null && total === 0 && (waitingNow?.jobs ?? 0) === 0) return null
  return {
    ...{ waits, waitingNow, asOf, sources },
    reasons: reasons
      .filter(({ gpuHours }) => gpuHours > 0)
      .map((entry) => ({ ...entry, share: entry.gpuHours / total }))
      .toSorted((a, b) => b.gpuHours - a.gpuHours),
  }
}
