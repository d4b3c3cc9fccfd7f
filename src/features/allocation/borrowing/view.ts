import { type Loan, type PeriodLoans, toBorrowing } from "#analytics/borrowing.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
import type { Allocations, Anomaly, Step } from "#model/allocation.ts"

/** What is no lab’s, as a source of what was borrowed. No id of a lab has these signs. */
export const NOBODY = "@nobody"
export const UNCOVERED = "@uncovered"

/** GPUs on a mean day of the period, and the same in GPU-hours. */
interface Amount {
  gpus: number
  gpuHours: number
}

/** What one lab used above its grant in a period, as far as it is shown. */
export interface LoanRow extends Amount {
  /** period and lab, joined by `~` */
  id: string
  period: string
  lab: string
  /** out of what: a lab, `NOBODY` or `UNCOVERED`; where another lab was chosen, what it lent alone */
  parts: readonly (Amount & { id: string; source: string; left: number | null })[]
  /** what all labs together used above their grants, and what the others left of theirs, in GPUs of the period */
  needed: number
  idle: number
}

/** One lab over all periods. */
export interface Borrower {
  lab: string
  gpuHours: number
  periods: number
  /** out of what the most of it was, and how much */
  main: { source: string; gpuHours: number }
}

export interface BorrowingView {
  step: Step
  /** by period, in the order of time; within one the largest first */
  rows: readonly LoanRow[]
  /** the labs that are asked about and used more than their grants, the largest first */
  borrowers: readonly Borrower[]
  /** labs that are asked about, and those of them whose grant and use are on record */
  chosen: readonly string[]
  measured: readonly string[]
  /** periods in which grant and use of one of them are on record */
  known: number
  /** GPU-hours that they lent to labs that are not asked about */
  lent: number
  /** labs that are asked about whose use is on record in no period in which they were granted GPUs */
  unrecorded: readonly string[]
  excluded: readonly Anomaly[]
}

/** The loans with what every figure of the page says. */
export type BorrowingFigureView = BorrowingView & AllocationFacts

interface BorrowingOptions {
  /** the labs that are asked about */
  chosen: readonly string[]
  hasCapacity: boolean
  excluded: readonly Anomaly[]
}

/** The loans that a lab has part in that is asked about; `data` is the answer for all labs. */
export function toBorrowingView(
  data: Allocations,
  { chosen, hasCapacity, excluded }: BorrowingOptions,
): BorrowingView {
  const periods = toBorrowing(data, { hasCapacity })
  const asked = new Set(chosen)
  const rows = periods.flatMap((period) =>
    period.loans
      .toSorted((a, b) => b.gpuDays - a.gpuDays)
      .flatMap((loan) => toRow(loan, period, asked) ?? []),
  )
  const own = rows.filter(({ lab }) => asked.has(lab))
  const isKnown = (lab: string) => periods.some(({ known }) => known.includes(lab))
  return {
    ...{ step: data.step, rows, chosen, excluded },
    measured: chosen.filter(isKnown),
    borrowers: toBorrowers(own),
    known: periods.filter(({ known }) => known.some((lab) => asked.has(lab))).length,
    lent: sumHours(rows.filter(({ lab }) => !asked.has(lab)).flatMap(({ parts }) => parts)),
    unrecorded: chosen.filter((lab) => !isKnown(lab) && periods.some(({ unknown }) => unknown.includes(lab))),
  }
}

function toRow(
  loan: Loan,
  { period, days, loans, left }: PeriodLoans,
  asked: ReadonlySet<string>,
): LoanRow | null {
  const amount = (gpuDays: number): Amount => ({ gpus: gpuDays / days, gpuHours: gpuDays * 24 })
  const id = `${period}~${loan.lab}`
  const part = (source: string, gpuDays: number, ofLeft: number | null) =>
    gpuDays < TINY ? [] : [{ ...amount(gpuDays), id: `${id}~${source}`, source, left: ofLeft }]
  const leftBy = (lab: string) => (left.find((each) => each.lab === lab)?.gpuDays ?? 0) / days
  const isOwn = asked.has(loan.lab)
  const parts = [
    ...loan.from
      .toSorted((a, b) => b.gpuDays - a.gpuDays)
      .flatMap(({ lab, gpuDays }) => (isOwn || asked.has(lab) ? part(lab, gpuDays, leftBy(lab)) : [])),
    ...(isOwn ? part(NOBODY, loan.fromNobody, null) : []),
    ...(isOwn ? part(UNCOVERED, loan.uncovered, null) : []),
  ]
  if (parts.length === 0) return null
  const sum = (amounts: readonly { gpuDays: number }[]) =>
    amounts.reduce((total, { gpuDays }) => total + gpuDays, 0) / days
  return { ...amount(loan.gpuDays), id, period, lab: loan.lab, parts, needed: sum(loans), idle: sum(left) }
}

/** GPU-days that only rounding has made. */
const TINY = 1e-9

function toBorrowers(rows: readonly LoanRow[]): Borrower[] {
  return each(rows, ({ lab }) => lab)
    .map(([lab, own]) => {
      const sources = each(
        own.flatMap(({ parts }) => parts),
        ({ source }) => source,
      ).map(([source, parts]) => ({ source, gpuHours: sumHours(parts) }))
      const [main = { source: UNCOVERED, gpuHours: 0 }] = sources.toSorted((a, b) => b.gpuHours - a.gpuHours)
      return { lab, gpuHours: sumHours(own), periods: own.length, main }
    })
    .toSorted((a, b) => b.gpuHours - a.gpuHours)
}

/** What belongs to each key, in the order in which the keys come up. */
function each<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, own: T[]][] {
  const keys = [...new Set(items.map(keyOf))]
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)])
}

function sumHours(amounts: readonly Amount[]): number {
  return amounts.reduce((total, { gpuHours }) => total + gpuHours, 0)
}

/** How many loans are drawn; the rest is in the table. */
export const SHOWN = 12

/** The largest loans, in the order of time. */
export function pickDrawn(rows: readonly LoanRow[]): readonly LoanRow[] {
  if (rows.length <= SHOWN) return rows
  const largest = new Set(rows.toSorted((a, b) => b.gpus - a.gpus).slice(0, SHOWN))
  return rows.filter((row) => largest.has(row))
}
