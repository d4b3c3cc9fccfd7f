const MS_PER_DAY = 86_400_000
const STEPS = [1, 3, 6, 12, 24, 60, 120]

/**
 * First days of months (as days since 1970-01-01) inside a span, at most `maxCount`, at even steps of 1, 3, 6, 12 …
 * months counted from January.
 */
export function monthTicks(from: number, to: number, maxCount: number): number[] {
  const first = new Date(from * MS_PER_DAY)
  const months: number[] = []
  for (let month = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; month += 1) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / MS_PER_DAY
    if (day > to) break
    if (day >= from) months.push(month)
  }
  const step = STEPS.find((size) => months.filter((month) => month % size === 0).length <= maxCount) ?? 240
  return months
    .filter((month) => month % step === 0)
    .map((month) => Date.UTC(Math.floor(month / 12), month % 12, 1) / MS_PER_DAY)
}

/** Spans shorter than this, in days, are marked by days and not by months. */
export const DAY_TICKS_BELOW = 100

/** Ticks of an axis of time: first days of months, or days at even steps where the span is short. */
export function timeTicks(from: number, to: number, maxCount: number): number[] {
  const days = to - from + 1
  if (days >= DAY_TICKS_BELOW) return monthTicks(from, to, maxCount)
  const step = [1, 2, 7, 14, 28].find((size) => days / size <= maxCount) ?? 56
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => from + index * step)
}

/** The ISO day of a day number, for formatters. */
export function tickDay(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10)
}
