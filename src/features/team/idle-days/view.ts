import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

/** One day of the month; `null` = not recorded, or left out. */
export interface IdleDay {
  day: string
  granted: number | null
  used: number | null
  /** granted − used, 0 where more was used than granted */
  idle: number | null
}

/** What one unit was granted and did not use, on each day of its month that the record reaches. */
export interface IdleDays {
  days: readonly IdleDay[]
  /** the days of which both are known */
  known: readonly { day: string; idle: number }[]
  /** left out of every finding, and hatched */
  excluded: readonly Anomaly[]
}

/** `null` where grant and use are on record together on no day. */
export function toIdleDays({ days, unit }: { days: Allocations; unit: string }): IdleDays | null {
  const series = leaveOutExcluded(days).find(({ lab }) => lab === unit)
  if (series === undefined || days.step !== "day") return null
  const all = days.periods.map((day, index): IdleDay => {
    const [granted, used] = [series.granted[index] ?? null, series.used[index] ?? null]
    const idle = granted === null || used === null ? null : Math.max(0, granted - used)
    return { day, granted, used, idle }
  })
  const known = all.flatMap(({ day, idle }) => (idle === null ? [] : [{ day, idle }]))
  if (known.length === 0) return null
  return {
    ...{ days: all, known },
    excluded: listAnomalies(days, ["granted", "used"], "exclude").filter(({ labs }) => labs.includes(unit)),
  }
}
