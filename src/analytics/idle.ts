import type { AllocationSeries, Allocations } from "#model/allocation.ts"
import { leaveOutExcluded } from "./kept-days.ts"
import { oncePer } from "./once-per.ts"

/** An amount over some days: GPU-hours, the same as GPUs on a mean day of them, and how many days. */
export interface IdleAmount {
  gpuHours: number
  gpus: number
  days: number
}

/** What one lab was granted and did not use, over the days on which both are recorded. */
export interface UnusedGrant extends IdleAmount {
  lab: string
  /** GPUs granted and used on a mean day of the same days */
  granted: number
  used: number
}

export interface Idle {
  /**
   * capacity − all grants, none where more is granted than there is, over the days on which both are recorded; `null` where
   * capacity is not. `isOver`: on some day more is granted than there is, as limits may be; parts of all GPUs then say nothing
   */
  notGranted: (IdleAmount & { capacity: number; granted: number; isOver: boolean }) | null
  /** granted − used per lab: below zero where a lab used more than it was granted. Labs without use on record are left out */
  unused: UnusedGrant[]
  /** all of `unused` together over the days on which the use of every lab that is granted GPUs is recorded; `null` without any */
  unusedInAll: (IdleAmount & { capacity: number | null }) | null
  /** labs that were granted GPUs and whose use is not recorded */
  unrecorded: string[]
}

/**
 * The two amounts of GPUs that ran nothing: what nobody was granted (capacity − granted) and what was granted and not used
 * (granted − used). Days that an anomaly excludes for a lab count for nothing that it is part of. Ask for days where there are
 * days, and for all labs: capacity is that of all.
 */
export const toIdle = oncePer((answer: Allocations): Idle => {
  const series = leaveOutExcluded(answer)
  const granting = series.filter(({ granted }) => granted.some((value) => value !== null))
  const unused = granting.flatMap((each) => toUnused(each) ?? [])
  const rated = new Set(unused.map(({ lab }) => lab))
  return {
    notGranted: sumNotGranted(answer, series),
    unused,
    unusedInAll: sumUnused(answer, series),
    unrecorded: granting.flatMap(({ lab }) => (rated.has(lab) ? [] : [lab])),
  }
})

function toUnused(series: AllocationSeries): UnusedGrant | null {
  let [granted, used, days] = [0, 0, 0]
  for (const index of series.granted.keys()) {
    const [grant, use] = [series.granted[index] ?? null, series.used[index] ?? null]
    if (grant === null || use === null) continue
    const count = series.days.granted[index] ?? 0
    days += count
    granted += grant * count
    used += use * count
  }
  if (days === 0) return null
  const [mean, meanUsed] = [granted / days, used / days]
  return { lab: series.lab, ...amountOf(granted - used, days), granted: mean, used: meanUsed }
}

function amountOf(gpuDays: number, days: number): IdleAmount {
  return { gpuHours: gpuDays * 24, gpus: gpuDays / days, days }
}

/** What is granted and used in one period, in GPU-days, and over how many days; `null` where it is not known as a whole. */
interface Together {
  days: number
  granted: number
  used: number | null
}

/** All labs in one period; a lab that was not there yet, or no more, adds nothing. */
function addUp(answer: Allocations, series: readonly AllocationSeries[], index: number): Together | null {
  let [days, granted, used, isUsed] = [0, 0, 0, true]
  for (const [at, each] of series.entries()) {
    const grant = each.granted[index] ?? null
    // recorded, but left out: then what all were granted is not known
    if (grant === null && (answer.series[at]?.granted[index] ?? null) !== null) return null
    if (grant === null) continue
    const count = each.days.granted[index] ?? 0
    days = Math.max(days, count)
    granted += grant * count
    if ((each.used[index] ?? null) === null) isUsed = false
    used += (each.used[index] ?? 0) * (each.days.used[index] ?? 0)
  }
  return days === 0 ? null : { days, granted, used: isUsed ? used : null }
}

/** Means that are added up differ from their sum in the last digits. */
const ROUNDING = 1e-9

function sumNotGranted(answer: Allocations, series: readonly AllocationSeries[]): Idle["notGranted"] {
  let [capacity, left, granted, days, isOver] = [0, 0, 0, 0, false]
  for (const [index, gpus] of answer.capacity.values.entries()) {
    const together = gpus === null ? null : addUp(answer, series, index)
    if (gpus === null || together === null) continue
    days += together.days
    capacity += gpus * together.days
    granted += together.granted
    isOver ||= together.granted > gpus * together.days * (1 + ROUNDING)
    // where more is granted than there is, nothing is left, and less than nothing makes up for no other day
    left += Math.max(0, gpus * together.days - together.granted)
  }
  if (days === 0) return null
  return { ...amountOf(left, days), capacity: capacity / days, granted: granted / days, isOver }
}

function sumUnused(answer: Allocations, series: readonly AllocationSeries[]): Idle["unusedInAll"] {
  let [unused, days, capacity, hasCapacity] = [0, 0, 0, true]
  for (const index of answer.periods.keys()) {
    const together = addUp(answer, series, index)
    if (together === null || together.used === null) continue
    const gpus = answer.capacity.values[index] ?? null
    // what is granted beyond what there is, is no part of it
    hasCapacity &&= gpus !== null && together.granted <= gpus * together.days * (1 + ROUNDING)
    days += together.days
    capacity += (gpus ?? 0) * together.days
    unused += together.granted - together.used
  }
  if (days === 0) return null
  return { ...amountOf(unused, days), capacity: hasCapacity ? capacity / days : null }
}
