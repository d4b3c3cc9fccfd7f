import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

export interface IdleDay {
  day: string
  granted: number
  used: number
  /** granted − used, 0 where more was used than granted */
  idle: number
}

/** What one unit was granted and did not use, day by day; days of which one of them is not known are not there. */
export interface IdleDays {
  days: readonly IdleDay[]
  /** how many days of the month both are not on record of */
  missing: number
  excluded: readonly Anomaly[]
}

/** `null` where grant and use are on record together on no day. */
export function toIdleDays({ days, unit }: { days: Allocations; unit: string }): IdleDays | null {
  const series = leaveOutExcluded(days).find(({ lab }) => lab === unit)
  if (series === undefined || days.step !== "day") return null
  const known = days.periods.flatMap((day, index): IdleDay[] => {
    const [granted, used] = [series.granted[index] ?? null, series.used[index] ?? null]
    if (granted === null || used === null) return []
    return [{ day, granted, used, idle: Math.max(0, granted - used) }]
  })
  if (known.length === 0) return null
  return {
    days: known,
    missing: days.periods.length - known.length,
    excluded: listAnomalies(days, ["granted", "used"], "exclude").filter(({ labs }) => labs.includes(unit)),
  }
}
