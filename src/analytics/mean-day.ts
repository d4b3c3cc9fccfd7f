import type { AllocationSeries, Allocations, Measure } from "#model/allocation.ts"
import { countDays, intersectDays, periodDays } from "#model/period.ts"

/**
 * Days of a period on which a lab counts: those that its mean is over, and those that an anomaly leaves out of it. A lab that
 * was not there does not count, one whose record is wrong on a day does. A single day that is left out has no mean to stand in.
 */
function countedDays(
  { anomalies, periods, step }: Allocations,
  { lab, days }: AllocationSeries,
  measure: Measure,
  index: number,
): number {
  const kept = days[measure][index] ?? 0
  if (kept === 0 || anomalies.length === 0) return kept
  const own = anomalies.filter(
    ({ effect, labs, measures }) => effect === "exclude" && labs.includes(lab) && measures.includes(measure),
  )
  if (own.length === 0) return kept
  const span = periodDays(periods[index] ?? "", step)
  const leftOut = own.flatMap((anomaly) => intersectDays(anomaly, span) ?? [])
  if (step === "day") return leftOut.length === 0 ? kept : 0
  return kept + leftOut.reduce((sum, each) => sum + countDays(each), 0)
}

/**
 * All of these labs together on a mean day of the period: a lab’s mean is over its own days, so it counts by those.
 * GPUs; `null` where none of them is recorded.
 */
export function sumKnown(
  labs: Allocations,
  series: readonly AllocationSeries[],
  measure: Measure,
  index: number,
): number | null {
  let [most, gpuDays] = [0, 0]
  for (const each of series) {
    const days = countedDays(labs, each, measure, index)
    most = Math.max(most, days)
    gpuDays += (each[measure][index] ?? 0) * days
  }
  return most === 0 ? null : gpuDays / most
}

/** All labs of an answer together on a mean day of a period: what shares are shares of. */
export interface MeanDay {
  /** GPUs, `null` where no lab is recorded */
  sum: number | null
  /** how many days the mean is over */
  days: number
}

export function toMeanDay(labs: Allocations, measure: Measure, index: number): MeanDay {
  const days = labs.series.reduce((most, each) => Math.max(most, countedDays(labs, each, measure, index)), 0)
  return { sum: sumKnown(labs, labs.series, measure, index), days }
}

/**
 * What a lab or a part of one adds to a mean day of all, in GPUs: its own mean, as far as it was there. `units` is the answer
 * that its series is in; `null` where it is not recorded.
 */
export function partOf(
  { days }: Pick<MeanDay, "days">,
  units: Allocations,
  series: AllocationSeries,
  measure: Measure,
  index: number,
): number | null {
  const value = series[measure][index] ?? null
  const own = countedDays(units, series, measure, index)
  return value === null || days === 0 || own === 0 ? null : (value * own) / days
}
