import { type MainParams, MOST_SERIES } from "#features/allocation/allocation-view.ts"
import type { AllocationSeries, Allocations, Anomaly } from "#model/allocation.ts"
import { addDays, earliest, latest, toDayNumber } from "#model/edtf.ts"

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

/** Rows and caption facts of the main figure, from one answer of the API and the reader’s choices. */
export function toMainView(allocations: Allocations, { measure, unit, view, hasIdle }: MainParams): MainView {
  const excluded = allocations.anomalies.filter(
    (anomaly) => anomaly.effect === "exclude" && anomaly.measures.includes(measure),
  )
  const amounts = new Map(
    allocations.series.map((series) => [
      series.lab,
      toAmounts(series, { measure, unit }, allocations, excluded),
    ]),
  )
  const ranked = [...amounts].map(([lab, values]) => ({ lab, sum: sumOf(values) }))
  const bySize = ranked.toSorted((a, b) => b.sum - a.sum).map(({ lab }) => lab)
  // one panel per lab has room for all; a stack has not
  const kept = new Set(
    view === "panels" || bySize.length <= MOST_SERIES ? bySize : bySize.slice(0, MOST_SERIES),
  )
  const labs =
    view === "panels" ? bySize : allocations.series.map(({ lab }) => lab).filter((lab) => kept.has(lab))
  const others = bySize.filter((lab) => !kept.has(lab))
  const absolute = allocations.periods.map((period, index) => ({
    period,
    at: toDayNumber(firstDay(period, allocations.from)),
    values: toValues(labs, others, amounts, index),
    capacity: scale(allocations.capacity.values[index] ?? null, unit, daysIn(period, allocations)),
  }))
  return {
    rows: view === "share" ? absolute.map(toShares) : hasIdle ? absolute.map(addIdle) : absolute,
    end: endOf(allocations),
    labs,
    others,
    excluded,
    last: summariseLast(allocations, amounts),
  }
}

type Amounts = ReadonlyMap<string, (number | null)[]>

function toAmounts(
  series: AllocationSeries,
  { measure, unit }: Pick<MainParams, "measure" | "unit">,
  { periods, step }: Allocations,
  excluded: readonly Anomaly[],
): (number | null)[] {
  return series[measure].map((value, index) => {
    const period = periods[index] ?? ""
    // means of coarser periods hold no excluded day as it is; by day it is a gap
    if (step === "day" && excluded.some((anomaly) => coversDay(anomaly, series.lab, period))) return null
    return scale(value, unit, series.days[measure][index] ?? 0)
  })
}

function coversDay(anomaly: Anomaly, lab: string, day: string): boolean {
  return anomaly.labs.includes(lab) && anomaly.from <= day && day <= anomaly.to
}

/** GPU-hours = mean GPUs × 24 × recorded days. */
function scale(value: number | null, unit: MainParams["unit"], days: number): number | null {
  return value === null || unit === "gpus" ? value : value * 24 * days
}

function toValues(labs: readonly string[], others: readonly string[], amounts: Amounts, index: number) {
  const values: Record<string, number | null> = {}
  for (const lab of labs) values[lab] = amounts.get(lab)?.[index] ?? null
  const rest = others.map((lab) => amounts.get(lab)?.[index] ?? null).filter((value) => value !== null)
  if (others.length > 0)
    values[OTHERS] = rest.length === 0 ? null : rest.reduce((sum, value) => sum + value, 0)
  return values
}

/** Idle = capacity − granted; where capacity is not known, idle is not known. */
function addIdle(row: MainRow): MainRow {
  const idle = row.capacity === null ? null : Math.max(0, row.capacity - sumOf(Object.values(row.values)))
  return { ...row, values: { ...row.values, [IDLE]: idle } }
}

function toShares(row: MainRow): MainRow {
  const total = sumOf(Object.values(row.values))
  const values = Object.fromEntries(
    Object.entries(row.values).map(([key, value]) => [
      key,
      value === null || total === 0 ? null : value / total,
    ]),
  )
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

function firstDay(period: string, from: string): string {
  const day = earliest(period) ?? period
  return day < from ? from : day
}

function endOf({ periods, step, to }: Allocations): number {
  const last = periods.at(-1)
  if (last === undefined) return 0
  // a month is a step: it is drawn whole even where it is known in part
  if (step === "month") return toDayNumber(latest(last) ?? last) + 1
  return Math.min(toDayNumber(last) + (step === "week" ? 7 : 1), toDayNumber(to) + 1)
}

/** Days of a period that any lab has on record, for capacity in GPU-hours. */
function daysIn(period: string, { periods, series }: Allocations): number {
  const index = periods.indexOf(period)
  return Math.max(0, ...series.map(({ days }) => days.granted[index] ?? 0))
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
