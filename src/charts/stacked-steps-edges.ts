import type { StackedRow, StackSeries } from "./stacked-steps.ts"
import type { StepValues } from "./thin-steps.ts"

/** A series between the sum of those before it, which is the top of the one below, and that sum with it. */
export interface Band extends StackSeries {
  /** where nothing is recorded, top and base are the same: what is not known carries nothing */
  base: StepValues
  top: StepValues
  /** the top as it is drawn as a line, with gaps where nothing is recorded; without any it is the top */
  recorded: StepValues
}

/** The bands of a stack from the bottom up, in the unit of the rows, and the capacity above them. */
export function toBands(
  rows: readonly StackedRow[],
  end: number,
  series: readonly StackSeries[],
): { bands: Band[]; capacity: StepValues } {
  const at = rows.map((row) => row.at)
  const toSteps = (values: (number | null)[]): StepValues => ({ at, values, end })
  let below = toSteps(rows.map(() => 0))
  const bands = series.map((entry): Band => {
    const base = below
    const amounts = rows.map(({ values }) => values[entry.key] ?? null)
    const sums = amounts.map((amount, index) => (base.values[index] ?? 0) + (amount ?? 0))
    const top = toSteps(sums)
    below = top
    const hasGaps = amounts.includes(null)
    const recorded = hasGaps ? toSteps(sums.map((sum, index) => (amounts[index] === null ? null : sum))) : top
    return { ...entry, base, top, recorded }
  })
  return { bands, capacity: toSteps(rows.map((row) => row.capacity)) }
}
