import { addDays, toDayNumber } from "#model/edtf.ts"
import { periodDays } from "#model/period.ts"
import { CRITERIA_ASSUMPTIONS } from "./criteria.ts"

/** The day of the meeting that decides about `month` (`2022-03`): the last Wednesday of the month before. */
export function meetingFor(month: string): string {
  return lastWeekday(addDays(periodDays(month, "month").from, -1))
}

/** The first meeting after `day`. */
export function meetingAfter(day: string): string {
  const own = lastWeekday(periodDays(day.slice(0, 7), "month").to)
  if (own > day) return own
  const nextMonth = addDays(periodDays(day.slice(0, 7), "month").to, 1)
  return lastWeekday(periodDays(nextMonth.slice(0, 7), "month").to)
}

/** The last such weekday up to `day`; Sunday is 0, and 1970-01-01 was a Thursday. */
function lastWeekday(day: string): string {
  const weekday = (toDayNumber(day) + 4) % 7
  return addDays(day, -((weekday - CRITERIA_ASSUMPTIONS.meetings.value.weekday + 7) % 7))
}
