import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { Allocations, Measure } from "#model/allocation.ts"
import type { TableColumn, TableRow } from "./table.ts"

type Explain = NonNullable<TableColumn["explain"]>

/** Formulas of derived cells with their inputs filled in, for `TableColumn.explain`. */
export function explanations({ t, format }: Language) {
  /** Small means keep a decimal, so that what is shown gives the result that is shown. */
  const amount = (value: number) =>
    Number.isInteger(value) || Math.abs(value) >= 100 ? format.integer(value) : format.decimal(value)

  /** `part ÷ whole = rate`, with the numbers: a sum that a reader can do again; `null` of a whole that is 0. */
  const quotient = (part: number, whole: number, rate = part / whole, digits = 0) =>
    whole === 0 ? null : `${amount(part)} ÷ ${amount(whole)} = ${format.percent(rate, digits)}`

  /** A rate out of two cells of its row. Where they do not give it, it compares fewer days than they cover. */
  const ratio =
    (part: string, whole: string, rate: string): Explain =>
    (row) => {
      const [a, b, found] = writeEach([part, whole, rate], (key) => numberOf(row, key))
      if (found == null) return null
      const shown = format.percent(found)
      if (a == null || b == null || b === 0 || Math.abs(a / b - found) > 0.005)
        return t(msg`${shown}: Σ ÷ Σ over the days on which both are recorded`)
      return quotient(a, b, found)
    }

  /** One cell less another. */
  const difference =
    (after: string, before: string): Explain =>
    (row) => {
      const [a, b] = writeEach([after, before], (key) => numberOf(row, key))
      if (a == null || b == null) return null
      const equals = Math.round(a) - Math.round(b) === Math.round(a - b) ? "=" : "≈"
      return `${format.integer(a)} − ${format.integer(b)} ${equals} ${format.integer(a - b)}`
    }

  /** A cell as a share of the whole that its row is known to be part of. */
  const shareOf =
    (part: string, share: string, wholeOf: (row: TableRow) => number | null): Explain =>
    (row) => {
      const [a, found, whole] = [numberOf(row, part), numberOf(row, share), wholeOf(row)]
      return a === null || found === null || whole === null ? null : quotient(a, whole, found)
    }

  /** What a lab has of `measure` in the period that is the row: a mean of its recorded days. */
  const meanOfDays =
    ({ series, periods }: Allocations, measure: Measure, lab: string): Explain =>
    (row) => {
      const recorded = series.find((each) => each.lab === lab)?.days[measure]
      const [mean, days] = [numberOf(row, lab), recorded?.[periods.indexOf(row.id)] ?? 0]
      if (mean === null || days === 0) return null
      const gpus = amount(mean)
      return days === 1
        ? t(msg`${gpus} on one recorded day`)
        : t(msg`${gpus}, the mean of ${days} recorded days`)
    }

  return { amount, meanOfDays, quotient, ratio, difference, shareOf }
}

/** The number in a cell of a row, `null` where there is none. */
export function numberOf({ cells }: TableRow, key: string): number | null {
  const cell = cells[key]
  return typeof cell === "number" ? cell : null
}
