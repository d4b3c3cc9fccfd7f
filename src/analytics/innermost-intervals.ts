/** The event lies in (left, right]; `left === right` is exact, `right === Infinity` right-censored. */
export interface CensoredInterval {
  left: number
  right: number
}

/** The innermost intervals that lie inside one observation: numbers `first` to `last`, both included. */
export interface IntervalRow {
  first: number
  last: number
}

/** At equal times an exact event comes before right ends, as (a, b] holds b, and those before open left ends. */
const END_ORDER = { exact: 0, right: 1, left: 2 }

/**
 * The innermost (Turnbull) intervals, ascending: they begin at a left end, end at the next right end and hold
 * no other end. Only they can carry mass in the maximum likelihood estimate, and each observation holds an
 * unbroken run of them (Peto 1973; Turnbull, The Empirical Distribution Function with Arbitrarily Grouped,
 * Censored and Truncated Data, JRSS B 38, 1976, 290–295). `rows` are in the order of `intervals`.
 * Throws a `RangeError` for an interval whose ends are no times or out of order.
 */
export function innermostIntervals(intervals: readonly CensoredInterval[]): {
  support: CensoredInterval[]
  rows: IntervalRow[]
} {
  const ends = intervals.flatMap((interval, row) => {
    assertInterval(interval)
    const kind: keyof typeof END_ORDER = interval.left === interval.right ? "exact" : "left"
    return [
      { time: interval.left, kind, row },
      { time: interval.right, kind: "right" as const, row },
    ]
  })
  // compared by order, not by difference: two infinite ends are equal
  ends.sort((a, b) => (a.time === b.time ? END_ORDER[a.kind] - END_ORDER[b.kind] : a.time < b.time ? -1 : 1))
  const support: CensoredInterval[] = []
  const rows: IntervalRow[] = intervals.map(() => ({ first: 0, last: 0 }))
  let opened: number | null = null
  for (const { time, kind, row } of ends) {
    const place = rows[row] as IntervalRow
    if (kind === "right") {
      if (opened !== null) support.push({ left: opened, right: time })
      opened = null
      place.last = support.length - 1
    } else {
      opened = time
      place.first = support.length
    }
  }
  return { support, rows }
}

/** Throws a `RangeError` unless 0 ≤ left ≤ right and left is finite. */
export function assertInterval({ left, right }: CensoredInterval): void {
  if (left >= 0 && left < Number.POSITIVE_INFINITY && right >= left) return
  throw new RangeError(`(${left}, ${right}] is not an interval of times: 0 ≤ left ≤ right, left finite`)
}
