import { partOf, toMeanDay } from "#analytics/mean-day.ts"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import type { AllocationSeries, Allocations, Anomaly, Measure } from "#model/allocation.ts"

/** Amounts per lab in the unit that is chosen, each as long as the periods. */
export type Amounts = ReadonlyMap<string, readonly (number | null)[]>

/** What each lab has in the unit that is chosen; days that an anomaly excludes are gaps. */
export function toAmounts(
  { series, periods, step }: Allocations,
  { measure, unit }: Pick<MainParams, "measure" | "unit">,
  excluded: readonly Anomaly[],
): Amounts {
  const amountsOf = ({ lab, days, ...values }: AllocationSeries) => {
    // means of coarser periods hold no excluded day as it is; by day it is a gap
    const gaps = step === "day" ? excluded.filter(({ labs }) => labs.includes(lab)) : []
    const isGap = (period = "") => gaps.some(({ from, to }) => from <= period && period <= to)
    const recorded = values[measure]
    const kept =
      gaps.length === 0 ? recorded : recorded.map((value, at) => (isGap(periods[at]) ? null : value))
    return unit === "gpus" ? kept : kept.map((value, at) => scale(value, unit, days[measure][at] ?? 0))
  }
  return new Map(series.map((each) => [each.lab, amountsOf(each)]))
}

/** GPU-hours = mean GPUs × 24 × recorded days. */
export function scale(value: number | null, unit: MainParams["unit"], days: number): number | null {
  return value === null || unit === "gpus" ? value : value * 24 * days
}

/** Each lab’s part of the whole on a mean day, and the whole in GPUs. */
export function toShares(allocations: Allocations, measure: Measure, whole: Allocations) {
  const meanDays = whole.periods.map((_, index) => toMeanDay(whole, measure, index))
  const sharesOf = (series: AllocationSeries) =>
    meanDays.map((day, index) => {
      const part = partOf(day, allocations, series, measure, index)
      return part === null || day.sum === null || day.sum === 0 ? null : part / day.sum
    })
  const amounts: Amounts = new Map(allocations.series.map((series) => [series.lab, sharesOf(series)]))
  return { amounts, wholes: meanDays.map(({ sum }) => sum) }
}

/** Labs together per period, `null` where none of them is recorded. */
export function addUp(labs: readonly string[], amounts: Amounts, length: number): (number | null)[] {
  const sums = new Array<number | null>(length).fill(null)
  for (const lab of labs) {
    const values = amounts.get(lab) ?? []
    for (let index = 0; index < length; index += 1) {
      const value = values[index] ?? null
      if (value !== null) sums[index] = (sums[index] ?? 0) + value
    }
  }
  return sums
}

/** Days of each period that any lab has on record, for capacity in GPU-hours. */
export function mostDays({ periods, series }: Allocations): number[] {
  return periods.map((_, index) =>
    series.reduce((most, { days }) => Math.max(most, days.granted[index] ?? 0), 0),
  )
}
