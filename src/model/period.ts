import type { Step } from "./allocation.ts"
import { addDays, fromDayNumber, isDay, toDayNumber } from "./edtf.ts"

/** A stretch of days, both ends included. */
export interface DaySpan {
  from: string
  to: string
}

const MONTH = /^\d{4}-\d{2}$/

/**
 * Name of the period that holds `day`: the day itself, the Monday its ISO week begins on, or its month
 * (`2020-04`). Throws a `RangeError` when `day` is no calendar day.
 */
export function periodOf(day: string, step: Step): string {
  if (!isDay(day)) throw new RangeError(`“${day}” is not a day such as 2020-04-01`)
  if (step === "month") return day.slice(0, 7)
  return step === "week" ? mondayOf(day) : day
}

/** First and last day of a period, uncut. Throws a `RangeError` when `period` is not named as `step` names its periods. */
export function periodDays(period: string, step: Step): DaySpan {
  if (step === "month") return monthDays(period)
  if (!isDay(period) || periodOf(period, step) !== period) {
    throw new RangeError(`“${period}” does not name a ${step}`)
  }
  return { from: period, to: step === "week" ? addDays(period, 6) : period }
}

/** Names of all periods that have a day from `from` to `to`, in order; none when `from` is after `to`. */
export function listPeriods(from: string, to: string, step: Step): string[] {
  if (from > to) return []
  if (step === "month") return listMonths(from, to)
  const length = step === "week" ? 7 : 1
  const [first, last] = [toDayNumber(periodOf(from, step)), toDayNumber(to)]
  const count = Math.floor((last - first) / length) + 1
  return Array.from({ length: count }, (_, index) => fromDayNumber(first + index * length))
}

function listMonths(from: string, to: string): string[] {
  const months: string[] = []
  for (let day = from; day <= to; day = addDays(monthDays(day.slice(0, 7)).to, 1))
    months.push(periodOf(day, "month"))
  return months
}

/** The days that two spans share, or `null` when they share none. An end that is `null` is open. */
export function intersectDays(
  span: DaySpan,
  other: { from: string | null; to: string | null },
): DaySpan | null {
  const from = other.from !== null && other.from > span.from ? other.from : span.from
  const to = other.to !== null && other.to < span.to ? other.to : span.to
  return from <= to ? { from, to } : null
}

/** Number of days from `from` to `to`, both included; 0 when `from` is after `to`. */
export function countDays({ from, to }: DaySpan): number {
  return Math.max(0, toDayNumber(to) - toDayNumber(from) + 1)
}

/**
 * The steps a record kept at `step` can be given at, finest first: never a finer one, for resampling never
 * invents. Weeks are no part of months, so a weekly record stays weekly.
 */
export function stepsOf(step: Step): readonly Step[] {
  return step === "day" ? ["day", "week", "month"] : [step]
}

/** 1970-01-01 was a Thursday, so day number −3 was a Monday. */
function mondayOf(day: string): string {
  const dayNumber = toDayNumber(day)
  const daysSinceMonday = (((dayNumber + 3) % 7) + 7) % 7
  return fromDayNumber(dayNumber - daysSinceMonday)
}

function monthDays(month: string): DaySpan {
  const from = `${month}-01`
  if (!MONTH.test(month) || !isDay(from)) throw new RangeError(`“${month}” does not name a month`)
  const nextMonth = addDays(from, 31).slice(0, 7)
  return { from, to: addDays(`${nextMonth}-01`, -1) }
}
