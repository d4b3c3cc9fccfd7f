import type { Pace } from "#analytics/pace.ts"

/**
 * What becomes of what is left of a month's grant: `ended` = the month is over; `gone` = nothing is left; `unused` = nothing was
 * used lately; else whether it `lasts` to the end of the month at the present rate or `runs-out`.
 */
export type Prospect = "ended" | "gone" | "unused" | "lasts" | "runs-out"

export function prospectOf({ left, lasts, days, daysGone }: Pace): Prospect {
  if (daysGone >= days) return "ended"
  if (left <= 0) return "gone"
  if (lasts === null) return "unused"
  return lasts >= days - daysGone ? "lasts" : "runs-out"
}

/** Over how many days the present rate is taken: the last seven, or as many as are gone. */
export function rateDays({ daysGone }: Pace): number {
  return Math.min(7, daysGone)
}
