import { useLingui } from "@lingui/react/macro"
import { numberOf, useExplanations } from "#figure/explain.ts"
import type { TableColumn } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Allocations } from "#model/allocation.ts"
import { IDLE, type MainParams, type MainRow } from "./main-view.ts"

type Explain = NonNullable<TableColumn["explain"]>

/** How an amount of the main figure comes about: out of recorded days, of the sum of its period, or of capacity. */
export function useMainExplanations(
  allocations: Allocations,
  { measure, unit, view }: MainParams,
  rows: readonly MainRow[],
): { amountOf: (lab: string) => Explain; idle: Explain } {
  const { t } = useLingui()
  const format = useFormat()
  const { amount, difference, meanOfDays, quotient } = useExplanations()
  const { series, periods } = allocations

  const amountOf = (lab: string): Explain => {
    if (view === "share") {
      return (row) => {
        const [share, whole] = [numberOf(row, lab), rows.find(({ period }) => period === row.id)?.whole]
        return share === null || whole === undefined ? null : quotient(share * whole, whole, share)
      }
    }
    if (unit === "gpus") return meanOfDays(allocations, measure, lab)
    return (row) => {
      const [hours, index] = [numberOf(row, lab), periods.indexOf(row.id)]
      const found = series.find((each) => each.lab === lab)
      const [mean, days] = [found?.[measure][index] ?? null, found?.days[measure][index]]
      if (hours === null || mean === null) return null
      const [gpus, gpuHours] = [amount(mean), format.integer(hours)]
      return t`${gpus} GPUs × 24 h × ${days} d recorded = ${gpuHours} GPU-hours`
    }
  }

  const idle: Explain = (row) => {
    const { period: _, capacity = null, [IDLE]: left = null, ...granted } = row.cells
    if (typeof capacity !== "number" || left === null) return null
    const sum = Object.keys(granted).reduce((total, lab) => total + (numberOf(row, lab) ?? 0), 0)
    // more may be granted than there is; then nothing is idle, and nothing is owed
    if (sum > capacity) return t`more is granted than there is`
    return difference("capacity", "granted")({ ...row, cells: { capacity, granted: sum } })
  }
  return { amountOf, idle }
}
