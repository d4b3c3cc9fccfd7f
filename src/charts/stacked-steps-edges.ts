import type { StackedRow, StackSeries } from "./stacked-steps.ts"
import type { StepValues } from "./thin-steps.ts"

/** A series between the sum of those before it and that sum with it. */
export interface Band extends StackSeries {
  /** where nothing is recorded, top and base are the same: what is not known carries nothing */
  base: StepValues
  top: StepValues
  /** the top as it is drawn as a line, with gaps where nothing is recorded */
  recorded: StepValues
}

/** The bands of a stack from the bottom up, in the unit of the rows, and the capacity above them. */
export function toBands(
  rows: readonly StackedRow[],
  end: number,
  series: readonly StackSeries[],
): { bands: Band[]; capacity: StepValues } {
  const at = rows.map((row) => row.at)
  const toSteps = (values: (number | null)[]) => ({ at, values, end })
  let base = rows.map(() => 0)
  const bands = series.map((entry): Band => {
    const under = base
    const top = rows.map((row, index) => (under[index] ?? 0) + (row.values[entry.key] ?? 0))
    const recorded = top.map((value, index) =>
      (rows[index]?.values[entry.key] ?? null) === null ? null : value,
    )
    base = top
    return { ...entry, base: toSteps(under), top: toSteps(top), recorded: toSteps(recorded) }
  })
  return { bands, capacity: toSteps(rows.map((row) => row.capacity)) }
}
