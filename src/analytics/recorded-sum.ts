import type { AllocationSeries, Measure } from "#model/allocation.ts"

/** GPU-days of the periods in which every one of `measures` is recorded, per measure; `null` when there is none. */
export function sumGpuDays(
  series: AllocationSeries,
  measures: readonly Measure[],
): Partial<Record<Measure, number>> | null {
  const [first] = measures
  if (first === undefined) return null
  const both = series[first].flatMap((_, index) =>
    measures.every((measure) => series[measure][index] !== null) ? [index] : [],
  )
  if (both.length === 0) return null
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      both.reduce(
        (sum, index) => sum + (series[measure][index] ?? 0) * (series.days[measure][index] ?? 0),
        0,
      ),
    ]),
  )
}

/** Mean GPUs over the recorded days, `null` when the measure is not recorded at all. */
export function meanGpus(series: AllocationSeries, measure: Measure): number | null {
  const gpuDays = sumGpuDays(series, [measure])?.[measure]
  const days = series.days[measure].reduce((sum, count) => sum + count, 0)
  return gpuDays === undefined || days === 0 ? null : gpuDays / days
}

/** Σ numerator ÷ Σ denominator over the periods where both are recorded, such as granted ÷ requested; else `null`. */
export function rateOf(series: AllocationSeries, numerator: Measure, denominator: Measure): number | null {
  const sums = sumGpuDays(series, [numerator, denominator])
  const [over, under] = [sums?.[numerator], sums?.[denominator]]
  return over === undefined || under === undefined || under === 0 ? null : over / under
}
