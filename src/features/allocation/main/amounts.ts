import { sumKnown } from "#analytics/mean-day.ts"
import { type MainParams, MOST_SERIES } from "#features/allocation/allocation-view.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"
import { latest, toDayNumber } from "#model/edtf.ts"
import { type Amounts, addUp, mostDays, scale, toAmounts, toShares } from "./lab-amounts.ts"
import { findLastPeriod, type LastPeriod } from "./last-period.ts"

export const OTHERS = "others"
/** Key of what is left of capacity: what nobody was granted, or nobody used. */
export const IDLE = "idle"

/** One period. `values` are GPUs, GPU-hours or shares of one, `null` = not recorded, excluded or not there. */
export interface MainRow {
  period: string
  /** first day shown, as days since 1970-01-01 */
  at: number
  values: Record<string, number | null>
  /** what the values are shares of, in GPUs; only where they are shares */
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
  last: LastPeriod | null
}

interface MainOptions {
  /** false: a capacity that counts no machines is none to be shown */
  hasCapacity?: boolean
  /** what the amounts are shares of: all labs, or the lab whose parts are shown; left out: what is shown */
  whole?: Allocations
}

/** Rows and caption facts of the main figure, from one answer of the API and the reader’s choices. */
export function toMainView(
  allocations: Allocations,
  choices: MainParams,
  { hasCapacity = true, whole = allocations }: MainOptions = {},
): MainView {
  const { measure, view, hasIdle } = choices
  const excluded = allocations.anomalies.filter(
    (anomaly) => anomaly.effect === "exclude" && anomaly.measures.includes(measure),
  )
  const amounts = toAmounts(allocations, choices, excluded)
  const { labs, others } = chooseLabs(allocations, amounts, view)
  const isShare = view === "share"
  const shown = isShare ? toShares(allocations, measure, whole) : { amounts, wholes: [] }
  const rows = toRows(allocations, choices, shown, { labs, others, hasCapacity: hasCapacity && !isShare })
  return {
    rows: hasIdle ? addIdle(rows, allocations, choices) : rows,
    ...{ amounts, labs, others },
    end: endOf(allocations),
    excluded,
    last: findLastPeriod(allocations, whole, measure),
  }
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
  { amounts, wholes }: { amounts: Amounts; wholes: readonly (number | null)[] },
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
    const whole = wholes[index] ?? null
    const row = { period, at, capacity: scale(capacity, unit, days[index] ?? 0) }
    return toRow(whole === null ? row : { ...row, whole }, () => valuesAt(index))
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

/**
 * What is left of capacity: capacity − all labs on a mean day, in the unit that is chosen. Where capacity, or what a lab with a
 * grant used, is not known, it is not known; where more is granted than there is, nothing is left.
 */
function addIdle(
  rows: readonly MainRow[],
  allocations: Allocations,
  { measure, unit }: MainParams,
): MainRow[] {
  const days = mostDays(allocations)
  return rows.map((row, index) => {
    const isWhole = allocations.series.every(
      (series) => (series.granted[index] ?? null) === null || (series[measure][index] ?? null) !== null,
    )
    const together = isWhole ? sumKnown(allocations, allocations.series, measure, index) : null
    const taken = scale(together, unit, days[index] ?? 0)
    const idle = row.capacity === null || taken === null ? null : Math.max(0, row.capacity - taken)
    return { ...row, values: { ...row.values, [IDLE]: idle } }
  })
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

function sumOf(values: readonly (number | null)[]): number {
  let sum = 0
  for (const value of values) sum += value ?? 0
  return sum
}
