import type { Step } from "#model/allocation.ts"
import { listPeriods, periodDays } from "#model/period.ts"

/** A range that is one press away. `from` and `to` are undefined for the whole record. */
export interface RangePreset {
  id: string
  /** the last so many periods, a calendar year, or everything */
  kind: { periods: number } | { year: string } | "all"
  from: string | undefined
  to: string | undefined
}

/** How many periods “the last …” are: about a quarter, a month and a week of days; halves and quarters of a year of the others. */
const RECENT: Readonly<Record<Step, readonly number[]>> = {
  day: [90, 30, 7],
  week: [26, 13, 4],
  month: [12, 6, 3],
}

/** All, the last so many periods, and each calendar year the record touches if it touches more than one. */
export function listPresets(record: { from: string; to: string }, step: Step): RangePreset[] {
  const periods = listPeriods(record.from, record.to, step)
  const recent = RECENT[step]
    .filter((count) => count < periods.length)
    .map((count) => {
      const first = periods[periods.length - count] ?? record.from
      return {
        id: String(count),
        kind: { periods: count },
        from: latestOf(periodDays(first, step).from, record.from),
        to: undefined,
      }
    })
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))]
  const byYear = years.map((year) => ({
    id: year,
    kind: { year },
    from: latestOf(`${year}-01-01`, record.from),
    to: earliestOf(`${year}-12-31`, record.to),
  }))
  return [
    { id: "all", kind: "all", from: undefined, to: undefined },
    ...recent,
    ...(years.length > 1 ? byYear : []),
  ]
}

/** The preset that a range is, if it is one. */
export function findPreset(
  presets: readonly RangePreset[],
  record: { from: string; to: string },
  from: string | undefined,
  to: string | undefined,
) {
  const start = from ?? record.from
  const end = to ?? record.to
  return (
    presets.find((preset) => (preset.from ?? record.from) === start && (preset.to ?? record.to) === end) ??
    null
  )
}

function latestOf(a: string, b: string): string {
  return a > b ? a : b
}

function earliestOf(a: string, b: string): string {
  return a < b ? a : b
}
