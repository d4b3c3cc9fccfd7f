import { type MainParams, MOST_SERIES } from "#features/allocation/allocation-view.ts"
import type { AllocationSeries, Allocations, Anomaly } from "#model/allocation.ts"
import { addDays, latest, toDayNumber } from "#model/edtf.ts"

export const OTHERS = "others"
/** Key of capacity that nobody was granted. */
export const IDLE = "idle"

/** One period. `values` are GPUs, GPU-hours or shares of one, `null` = not recorded, excluded or not there. */
export interface MainRow {
  period: string
  /** first day shown, as days since 1970-01-01 */
  at: number
  values: Record<string, number | null>
  /** what the values are shares of, in the unit that is chosen; only where they are shares */
  whole?: number
  capacity: number | null
}

export interface MainView {
  rows: MainRow[]
  /** the same per lab, shares aside: in the unit that is chosen, each as long as the rows */
  amounts: Amounts
  /** day after the last one */
  end: number
  /** labs drawn by themselves */
  labs: string[]
  /** labs that make up “others” */
  others: string[]
  /** days a listed anomaly excludes from this measure */
  excluded: Anomaly[]
  /** what the sentence says: the last period without gaps or excluded days */
  last: { period: string; top: { lab: string; value: number }; total: number; labs: number } | null
}

/**
 * Rows and caption facts of the main figure, from one answer of the API and the reader’s choices.
 * @param hasCapacity false: a capacity that counts no machines is none to be shown
 */
export function toMainView(allocations: Allocations, choices: MainParams, hasCapacity = true): MainView {
  const { measure, view, hasIdle } = choices
  const excluded = allocations.anomalies.filter(
    (anomaly) => anomaly.effect === "exclude" && anomaly.measures.includes(measure),
  )
  const amounts = toAmounts(allocations, choices, excluded)
  const { labs, others } = chooseLabs(allocations, amounts, view)
  const absolute = toRows(allocations, choices, amounts, { labs, others, hasCapacity })
  return {
    rows: view === "share" ? absolute.map(toShares) : hasIdle ? absolute.map(addIdle) : absolute,
    ...{ amounts, labs, others },
    end: endOf(allocations),
    excluded,
    last: summariseLast(allocations, amounts),
  }
}

/** Amounts per lab in the unit that is chosen, each as long as the periods. */
type Amounts = ReadonlyMap<string, readonly (number | null)[]>

function toAmounts(
  { series, periods, step }: Allocations,
  { measure, unit }: Pick<MainParams, "measure" | "unit">,
  excluded: readonly Anomaly[],
): Amounts {
  const amountsOf = ({ lab, days, ...values }: AllocationSeries) => {
    // means of coarser periods hold no excluded day as it is; by day it is a gap
    const gaps = step === "day" ? excluded.filter(({ labs }) => labs.includes(lab)) : []
    const isGap = (period = "") => gaps.some(({ from, to }) => from <= period && period <= to)
    const recorded = values[measure]
    const kept =
      gaps.length === 0 ? recorded : recorded.map((value, at) => (isGap(periods[at]) ? null : value))
    return unit === "gpus" ? kept : kept.map((value, at) => scale(value, unit, days[measure][at] ?? 0))
  }
  return new Map(series.map((each) => [each.lab, amountsOf(each)]))
}

/** GPU-hours = mean GPUs × 24 × recorded days. */
function scale(value: number | null, unit: MainParams["unit"], days: number): number | null {
  return value === null || unit === "gpus" ? value : value * 24 * days
}

/** The labs that are shown by themselves, and those that are shown together. */
function chooseLabs({ series }: Allocations, amounts: Amounts, view: MainParams["view"]) {
  const ranked = [...amounts].map(([lab, values]) => ({ lab, sum: sumOf(values) }))
  const bySize = ranked.toSorted((a, b) => b.sum - a.sum).map(({ lab }) => lab)
  // one panel per lab has room for all; a stack has not
  const kept = new Set(
    view === "panels" || bySize.length <= MOST_SERIES ? bySize : bySize.slice(0, MOST_SERIES),
  )
  return {
    labs: view === "panels" ? bySize : series.map(({ lab }) => lab).filter((lab) => kept.has(lab)),
    others: bySize.filter((lab) => !kept.has(lab)),
  }
}

function toRows(
  allocations: Allocations,
  { unit }: MainParams,
  amounts: Amounts,
  { labs, others, hasCapacity }: Pick<MainView, "labs" | "others"> & { hasCapacity: boolean },
): MainRow[] {
  const columns = labs.map((lab) => ({ lab, values: amounts.get(lab) ?? [] }))
  const rest = others.length === 0 ? null : addUp(others, amounts, allocations.periods.length)
  const days = unit === "gpus" ? [] : mostDays(allocations)
  const valuesAt = (index: number) => {
    const values: Record<string, number | null> = {}
    for (const column of columns) values[column.lab] = column.values[index] ?? null
    if (rest !== null) values[OTHERS] = rest[index] ?? null
    return values
  }
  return allocations.periods.map((period, index) => {
    const capacity = hasCapacity ? (allocations.capacity.values[index] ?? null) : null
    const at = toDayNumber(firstDay(period, allocations.from))
    return toRow({ period, at, capacity: scale(capacity, unit, days[index] ?? 0) }, () => valuesAt(index))
  })
}

/** A row whose values are put together when they are first read: panels of hundreds of labs read none but for the table. */
function toRow(row: Omit<MainRow, "values">, put: () => MainRow["values"]): MainRow {
  let values: MainRow["values"] | null = null
  return {
    ...row,
    get values() {
      values ??= put()
      return values
    },
  }
}

/** Labs together per period, `null` where none of them is recorded. */
function addUp(labs: readonly string[], amounts: Amounts, length: number): (number | null)[] {
  const sums = new Array<number | null>(length).fill(null)
  for (const lab of labs) {
    const values = amounts.get(lab) ?? []
    for (let index = 0; index < length; index += 1) {
      const value = values[index] ?? null
      if (value !== null) sums[index] = (sums[index] ?? 0) + value
    }
  }
  return sums
}

/** Idle = capacity − granted; where capacity is not known, idle is not known. */
function addIdle(row: MainRow): MainRow {
  const idle = row.capacity === null ? null : Math.max(0, row.capacity - sumOf(Object.values(row.values)))
  return { ...row, values: { ...row.values, [IDLE]: idle } }
}

function toShares(row: MainRow): MainRow {
  const total = sumOf(Object.values(row.values))
  const values: Record<string, number | null> = {}
  for (const [key, value] of Object.entries(row.values))
    values[key] = value === null || total === 0 ? null : value / total
  return { ...row, values, whole: total, capacity: null }
}

/** The last period in which something is recorded and no excluded day misleads. */
function summariseLast({ periods, from, to, step }: Allocations, amounts: Amounts): MainView["last"] {
  for (let index = periods.length - 1; index >= 0; index -= 1) {
    const period = periods[index] ?? ""
    const recorded = [...amounts].flatMap(([lab, values]) => {
      const value = values[index] ?? null
      return value === null ? [] : [{ lab, value }]
    })
    const [top] = recorded.toSorted((a, b) => b.value - a.value)
    const total = recorded.reduce((sum, { value }) => sum + value, 0)
    const isWhole = step !== "week" || (period >= from && addDays(period, 6) <= to)
    if (top !== undefined && total > 0 && isWhole) return { period, top, total, labs: recorded.length }
  }
  return null
}

/** A period is named by its first day, or by its month. */
function firstDay(period: string, from: string): string {
  const day = period.length === MONTH ? `${period}-01` : period
  return day < from ? from : day
}

const MONTH = "2022-03".length

function endOf({ periods, step, to }: Allocations): number {
  const last = periods.at(-1)
  if (last === undefined) return 0
  // a month is a step: it is drawn whole even where it is known in part
  if (step === "month") return toDayNumber(latest(last) ?? last) + 1
  return Math.min(toDayNumber(last) + (step === "week" ? 7 : 1), toDayNumber(to) + 1)
}

/** Days of each period that any lab has on record, for capacity in GPU-hours. */
function mostDays({ periods, series }: Allocations): number[] {
  return periods.map((_, index) =>
    series.reduce((most, { days }) => Math.max(most, days.granted[index] ?? 0), 0),
  )
}

function sumOf(values: readonly (number | null)[]): number {
  let sum = 0
  for (const value of values) sum += value ?? 0
  return sum
}
