import type { AllocationSeries, Allocations, Measure } from "#model/allocation.ts"
import { countDays, intersectDays, periodDays } from "#model/period.ts"

/**
 * Days of a period on which a lab counts: those that its mean is over, and those that an anomaly leaves out of it. A lab that
 * was not there does not count, one whose record is wrong on a day does.
 */
function countedDays(
  { anomalies, periods, step }: Allocations,
  { lab, days }: AllocationSeries,
  measure: Measure,
  index: number,
): number {
  const kept = days[measure][index] ?? 0
  const span = periodDays(periods[index] ?? "", step)
  const leftOut = anomalies
    .filter(
      ({ effect, labs, measures }) =>
        effect === "exclude" && labs.includes(lab) && measures.includes(measure),
    )
    .flatMap((anomaly) => intersectDays(anomaly, span) ?? [])
  return kept === 0 ? 0 : kept + leftOut.reduce((sum, each) => sum + countDays(each), 0)
}

/** All of these labs together on a mean day of the period: a lab’s mean is over its own days, so it counts by those. */
export function sumKnown(
  labs: Allocations,
  series: readonly AllocationSeries[],
  measure: Measure,
  index: number,
): number | null {
  const known = series.flatMap((each) => {
    const value = each[measure][index] ?? null
    return value === null ? [] : [{ value, days: countedDays(labs, each, measure, index) }]
  })
  const days = Math.max(0, ...known.map((each) => each.days))
  return days === 0 ? null : known.reduce((sum, each) => sum + each.value * each.days, 0) / days
}

/** A unit’s part of that sum: its own mean over the days on which any lab counts. */
export function partOf(labs: Allocations, units: Allocations, unit: string, index: number): number | null {
  const own = units.series.find(({ lab }) => lab === unit)
  const value = own?.granted[index] ?? null
  if (own === undefined || value === null) return null
  const days = Math.max(0, ...labs.series.map((each) => countedDays(labs, each, "granted", index)))
  return days === 0 ? null : (value * countedDays(units, own, "granted", index)) / days
}
