import { partOf, toMeanDay } from "#analytics/mean-day.ts"
import { type ShownPeriod, toShownPeriod } from "#features/allocation/shown-period.ts"
import type { AllocationSeries, Allocations, Measure } from "#model/allocation.ts"

/** The last period that can be told of: who had most in it, and of how much. */
export interface LastPeriod extends ShownPeriod {
  /** the lab with the most GPUs on a mean day, and whether another has as many */
  top: { lab: string; gpus: number }
  isTied: boolean
  /** how many of the labs shown are on record in it, and how many that hold grants are not */
  labs: number
  missing: number
  /** what all of it is a part of, in GPUs on a mean day, more than zero, and of how many labs */
  whole: number
  wholeLabs: number
}

/**
 * The last period in which something is recorded and no excluded day misleads; one that the range cuts is told by its days.
 * `whole` is the answer whose labs together are what a share is a share of.
 */
export function findLastPeriod(data: Allocations, whole: Allocations, measure: Measure): LastPeriod | null {
  for (let index = data.periods.length - 1; index >= 0; index -= 1) {
    const { sum } = toMeanDay(data, measure, index)
    if (sum !== null && sum > 0) return describe(data, whole, measure, index)
  }
  return null
}

function describe(data: Allocations, whole: Allocations, measure: Measure, index: number): LastPeriod | null {
  const all = toMeanDay(whole, measure, index)
  const ranked = data.series
    .flatMap((series) => {
      const gpus = partOf(all, data, series, measure, index)
      return gpus === null ? [] : [{ lab: series.lab, gpus }]
    })
    .toSorted((a, b) => b.gpus - a.gpus)
  const [top, second] = ranked
  if (top === undefined || all.sum === null || all.sum === 0) return null
  const isRecorded = (series: AllocationSeries, of: Measure) => (series[of][index] ?? null) !== null
  return {
    ...toShownPeriod(data.periods[index] ?? "", data),
    top,
    isTied: second !== undefined && top.gpus - second.gpus < 1e-9,
    labs: ranked.length,
    missing: data.series.filter((series) => isRecorded(series, "granted") && !isRecorded(series, measure))
      .length,
    whole: all.sum,
    wholeLabs: whole.series.filter((series) => isRecorded(series, measure)).length,
  }
}
