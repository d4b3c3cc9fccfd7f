import { assertInterval, type CensoredInterval } from "./innermost-intervals.ts"

export interface BoundedInterval extends CensoredInterval {
  /** the event may also lie at `left` itself: [left, right] */
  leftClosed?: boolean | undefined
}

export interface BoundPoint {
  time: number
  /** number with the event by `time` */
  gone: number
  /** share without it, from `time` on until the next point's */
  survival: number
}

export interface SurvivalBounds {
  /** every event as early as its interval allows: no curve lies below this one */
  earliest: BoundPoint[]
  /** every event as late as its interval allows, censored ones never: no curve lies above */
  latest: BoundPoint[]
}

export interface SurvivalBoundsOptions {
  /** smallest difference of two times, 1 for whole days; left out, time is continuous */
  resolution?: number | undefined
}

/**
 * The two curves between which the survival of these very people lies, without any assumption (the extremes of
 * the identification region of Manski, Partial Identification of Probability Distributions, 2003, ch. 1).
 * An event in (left, right] may happen any moment after `left`: the earliest curve falls at left + `resolution`
 * or, in continuous time, at the next number after `left`, so that at `left` itself nobody has gone. Both begin
 * with a point at 0; without intervals both are empty. On the whole days of `departures.ts`, `gone` of latest
 * and earliest are `countLeft`'s least and most.
 * Throws a `RangeError` for an interval whose ends are no times or out of order.
 */
export function survivalBounds(
  intervals: readonly BoundedInterval[],
  { resolution }: SurvivalBoundsOptions = {},
): SurvivalBounds {
  for (const interval of intervals) assertInterval(interval)
  const earliest = intervals.map(({ left, right, leftClosed }) => {
    if (left === right || leftClosed === true) return left
    return resolution === undefined ? nextAfter(left) : Math.min(left + resolution, right)
  })
  return { earliest: curveOf(earliest), latest: curveOf(intervals.map(({ right }) => right)) }
}

function curveOf(times: readonly number[]): BoundPoint[] {
  if (times.length === 0) return []
  const finite = times.filter((time) => time < Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const gone = new Map<number, number>([[0, 0]])
  for (const [index, time] of finite.entries()) gone.set(time, index + 1)
  return [...gone].map(([time, count]) => ({
    time,
    gone: count,
    survival: (times.length - count) / times.length,
  }))
}

/** The smallest double above a finite `value` of 0 or more. */
function nextAfter(value: number): number {
  // doubles of one sign are ordered as their bits are; + 0 turns a negative zero into zero
  const bits = new BigInt64Array(new Float64Array([value + 0]).buffer)
  bits[0] = (bits[0] ?? 0n) + 1n
  return new Float64Array(bits.buffer)[0] ?? value
}
