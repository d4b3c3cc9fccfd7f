import type { AllocationSeries, Allocations, Measure } from "#model/allocation.ts"
import { countDays, intersectDays, periodDays } from "#model/period.ts"
import type { RowPeriod } from "./table.ts"

/**
 * Gives what is known of the days of each period of an answer: those it covers, and of how many of them it has a record.
 * A column that is no lab has the days of the lab that has most.
 */
export function rowPeriods(
  { periods, series, step, from, to }: Allocations,
  measure: Measure,
): (index: number) => RowPeriod {
  const byLab = new Map(series.map((each) => [each.lab, each]))
  return (index) => {
    const whole = periodDays(periods[index] ?? "", step)
    const daysOf = (each: AllocationSeries) => each.days[measure][index] ?? 0
    return {
      ...(intersectDays(whole, { from, to }) ?? whole),
      days: countDays(whole),
      recorded: (column) => {
        const lab = column === undefined ? undefined : byLab.get(column)
        return lab === undefined
          ? series.reduce((most, each) => Math.max(most, daysOf(each)), 0)
          : daysOf(lab)
      },
    }
  }
}
