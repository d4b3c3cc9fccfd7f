import { useLingui } from "@lingui/react/macro"
import { numberOf, useExplanations } from "#figure/explain.ts"
import type { TableColumn } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Allocations } from "#model/allocation.ts"
import { IDLE, type MainParams } from "./main-view.ts"

type Explain = NonNullable<TableColumn["explain"]>

/** How an amount of the main figure comes about: out of recorded days, of the sum of its period, or of capacity. */
export function useMainExplanations(
  { series, periods }: Allocations,
  { measure, unit, view }: MainParams,
): { amountOf: (lab: string) => Explain; idle: Explain } {
  const { t } = useLingui()
  const format = useFormat()
  const { amount, difference, meanOfDays, quotient } = useExplanations()
  const recorded = (lab: string, period: string) => {
    const found = series.find((each) => each.lab === lab)
    const index = periods.indexOf(period)
    const [mean, days] = [found?.[measure][index] ?? 0, found?.days[measure][index] ?? 0]
    return { mean, days, amount: unit === "gpus" ? mean : mean * 24 * days }
  }

  const amountOf = (lab: string): Explain => {
    if (view === "share") {
      return (row) => {
        const share = numberOf(row, lab)
        const all = series.reduce((sum, each) => sum + recorded(each.lab, row.id).amount, 0)
        return share === null ? null : quotient(recorded(lab, row.id).amount, all, share)
      }
    }
    if (unit === "gpus") return meanOfDays(lab, (row) => recorded(lab, row.id).days)
    return (row) => {
      const hours = numberOf(row, lab)
      if (hours === null) return null
      const { mean, days } = recorded(lab, row.id)
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
