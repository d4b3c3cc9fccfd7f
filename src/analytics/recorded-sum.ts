import type { AllocationSeries, Measure } from "#model/allocation.ts"

/** GPU-days of the periods in which every one of `measures` is recorded, per measure; `null` when there is none. */
export function sumGpuDays(
  series: AllocationSeries,
  measures: readonly Measure[],
): Partial<Record<Measure, number>> | null {
  const [first] = measures
  if (first === undefined) return null
  // every figure sums every lab over the whole range: in a loop that makes no lists of its own
  const columns = measures.map((measure) => ({
    measure,
    values: series[measure],
    days: series.days[measure],
    sum: 0,
  }))
  let isRecorded = false
  for (let index = 0; index < series[first].length; index += 1) {
    if (columns.some(({ values }) => values[index] === null)) continue
    isRecorded = true
    for (const column of columns) column.sum += (column.values[index] ?? 0) * (column.days[index] ?? 0)
  }
  return isRecorded ? Object.fromEntries(columns.map(({ measure, sum }) => [measure, sum])) : null
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

/** The same of several labs together: Σ over all of them, of each over the periods where both are recorded. */
export function rateOfAll(
  labs: readonly AllocationSeries[],
  numerator: Measure,
  denominator: Measure,
): number | null {
  let [over, under] = [0, 0]
  for (const series of labs) {
    const sums = sumGpuDays(series, [numerator, denominator])
    over += sums?.[numerator] ?? 0
    under += sums?.[denominator] ?? 0
  }
  return under === 0 ? null : over / under
}

/** One lab’s amount as a share of another’s, and whether both are recorded over all that either is. */
export interface LabComparison {
  share: number
  isWhole: boolean
}

/**
 * Σ of one lab ÷ Σ of the other over the periods where both are recorded, so that a lab is not measured against
 * what another held before it existed; `null` when there is no such period or the other held nothing in them.
 */
export function compareLabs(
  lab: AllocationSeries,
  than: AllocationSeries,
  measure: Measure,
): LabComparison | null {
  const both = lab[measure].flatMap((value, index) =>
    value === null || (than[measure][index] ?? null) === null ? [] : [index],
  )
  const sum = (series: AllocationSeries) =>
    both.reduce((total, i) => total + (series[measure][i] ?? 0) * (series.days[measure][i] ?? 0), 0)
  const [over, under] = [sum(lab), sum(than)]
  const isWhole = [lab, than].every(
    (series) => series[measure].filter((value) => value !== null).length === both.length,
  )
  return under === 0 ? null : { share: over / under, isWhole }
}
