import { leaveOutExcluded } from "#analytics/kept-days.ts"
import type { Allocations } from "#model/allocation.ts"

/** As many days as a week has: work goes by weeks. */
const DAYS = 7
const HOURS_PER_DAY = 24

/** GPU-hours a day that the only series of an answer used on its last days on record; `null` of none. */
export function recentRate(answer: Allocations): { gpuHoursPerDay: number; days: number; to: string } | null {
  const [series] = leaveOutExcluded(answer)
  const known = answer.periods.flatMap((day, index) => {
    const used = series?.used[index] ?? null
    return used === null ? [] : [{ day, used }]
  })
  const last = known.slice(-DAYS)
  const to = last.at(-1)?.day
  if (to === undefined) return null
  const mean = last.reduce((sum, { used }) => sum + used, 0) / last.length
  return { gpuHoursPerDay: mean * HOURS_PER_DAY, days: last.length, to }
}
