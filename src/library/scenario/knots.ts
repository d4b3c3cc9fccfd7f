/** Values at named months; between two of them the scenario goes in a straight line, outside it stays flat. */
export type Knots<Key extends string> = readonly ({ month: string } & Readonly<Record<Key, number>>)[]

/** The value at `month` (`2022-03`) on the straight lines between the knots. Throws a `RangeError` without knots. */
export function interpolate<Key extends string>(knots: Knots<Key>, key: Key, month: string): number {
  const next = knots.find((knot) => knot.month >= month) ?? knots.at(-1)
  const previous = knots.findLast((knot) => knot.month <= month) ?? next
  if (next === undefined || previous === undefined) throw new RangeError("An assumption has no values")
  const start: number = previous[key]
  const end: number = next[key]
  const length = toMonthNumber(next.month) - toMonthNumber(previous.month)
  if (length <= 0) return start
  return start + ((end - start) * (toMonthNumber(month) - toMonthNumber(previous.month))) / length
}

/** Months since January of the year 0. */
export function toMonthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
