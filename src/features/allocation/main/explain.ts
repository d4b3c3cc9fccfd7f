import { msg } from "@lingui/core/macro"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations } from "#model/allocation.ts"
import { explanations, numberOf } from "#words/explain.ts"
import type { TableColumn } from "#words/table.ts"
import { IDLE, type MainRow } from "./amounts.ts"

type Explain = NonNullable<TableColumn["explain"]>

/** How an amount of the main figure comes about: out of recorded days, of the sum of its period, or of capacity. */
export function explainMain(
  allocations: Allocations,
  { measure, unit, view }: MainParams,
  rows: readonly MainRow[],
  language: Language,
): { amountOf: (lab: string) => Explain; idle: Explain } {
  const { t, format } = language
  const { amount, difference, meanOfDays, quotient } = explanations(language)
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
      const [mean, days] = [found?.[measure][index] ?? null, found?.days[measure][index] ?? 0]
      if (hours === null || mean === null) return null
      const [gpus, gpuHours] = [amount(mean), format.integer(hours)]
      return t(msg`${gpus} GPUs × 24 h × ${days} d recorded = ${gpuHours} GPU-hours`)
    }
  }

  const idle: Explain = (row) => {
    const { period: _, capacity = null, [IDLE]: left = null, ...amounts } = row.cells
    if (typeof capacity !== "number" || typeof left !== "number") return null
    const sum = Object.keys(amounts).reduce((total, lab) => total + (numberOf(row, lab) ?? 0), 0)
    // more may be granted than there is; then nothing is left, and nothing is owed
    if (left === 0 && sum > capacity) return t(msg`more is granted than there is`)
    // a lab that came in the middle of a period counts by its days, so its mean is not its part
    return difference("capacity", "taken")({ ...row, cells: { capacity, taken: capacity - left } })
  }
  return { amountOf, idle }
}
