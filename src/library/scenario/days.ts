import { toDayNumber } from "#model/edtf.ts"
import { apportion } from "./apportion.ts"
import { assumption } from "./assumption.ts"
import { drawUniform } from "./chance.ts"

export const DAYS_ASSUMPTION = assumption({
  id: "days",
  value: { weekend: 0.8, variation: 0.08 },
  text: {
    en: "Within a month a grant stays the same; use is lower by a fifth on Saturdays and Sundays and varies by up to 8 % from day to day. The days of a month add up to it.",
    zh: "一个月内分配量不变；周六周日用量低五分之一，每日浮动不超过8%。各日之和等于当月用量。",
  },
  basis: "assumed",
  sources: [],
})

/**
 * The GPUs used on each of `days`, whole ones, whose mean is `mean`: weekends lower, days a little uneven. The same
 * key always gives the same days.
 */
export function spreadOverDays(mean: number, days: readonly string[], seed: number, key: string): number[] {
  const { weekend, variation } = DAYS_ASSUMPTION.value
  const weights = days.map((day) => {
    const unevenness = 1 + variation * (2 * drawUniform(seed, `${key}/${day}`) - 1)
    return (isWeekend(day) ? weekend : 1) * unevenness
  })
  return apportion(mean * days.length, weights)
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: string): boolean {
  const weekday = (toDayNumber(day) + 4) % 7
  return weekday === 0 || weekday === 6
}
