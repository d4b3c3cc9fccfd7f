/** A budget of GPU-hours over the days of a period, and how it is used up. */
export interface Pace {
  /** granted GPUs × 24 × days of the period */
  budget: number
  /** GPU-hours used so far */
  used: number
  /** budget − used, below 0 where more was used than granted */
  left: number
  days: number
  daysGone: number
  /** GPU-hours used by the end of each day that is over, in order */
  cumulative: number[]
  /** GPU-hours a day over the last seven days on record, `null` before the first */
  rate: number | null
  /** days the rest lasts at that rate; `null` where nothing is used or nothing is left */
  lasts: number | null
}

const RECENT = 7

/**
 * How a month's grant, read as a budget of GPU-hours, is used up. `granted` are mean GPUs, `dailyUse` the GPUs used on each day
 * so far (`null` = not recorded, which adds nothing), `days` the days of the whole period.
 */
export function computePace(granted: number, dailyUse: readonly (number | null)[], days: number): Pace {
  const budget = granted * 24 * days
  let sum = 0
  const cumulative = dailyUse.map((gpus) => {
    sum += (gpus ?? 0) * 24
    return sum
  })
  const recent = dailyUse.filter((gpus) => gpus !== null).slice(-RECENT)
  const rate =
    recent.length === 0 ? null : (recent.reduce((total, gpus) => total + gpus, 0) / recent.length) * 24
  const left = budget - sum
  return {
    budget,
    used: sum,
    left,
    days,
    daysGone: dailyUse.length,
    cumulative,
    rate,
    lasts: rate === null || rate === 0 || left <= 0 ? null : left / rate,
  }
}
