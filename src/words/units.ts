/** Money, by ISO 4217. */
export const CURRENCIES = ["USD", "EUR", "GBP", "CNY"] as const
export type Currency = (typeof CURRENCIES)[number]

/**
 * What a number of a table counts. Codes, the same in both languages. `share`: of one; `count`: of what the head of the
 * column names; `rank`: a place in an order; `mixed`: another column of the row names it.
 */
export type Unit =
  | "GPU"
  | "GPU-hours"
  | "share"
  | "day"
  | "month"
  | "MWh"
  | "MW"
  | Currency
  | "t"
  | "count"
  | "rank"
  | "mixed"

/** Decimals that a file holds. Absent: the number as it is recorded. */
const DECIMALS: Readonly<Partial<Record<Unit, number>>> = {
  GPU: 1,
  "GPU-hours": 0,
  share: 4,
  day: 1,
  month: 1,
  // a GPU of one day draws a hundredth of a MWh
  MWh: 4,
  ...{ USD: 2, EUR: 2, GBP: 2, CNY: 2 },
}

/** Whether a head has to say the unit: a count is of what the head names already. */
export function isNamedUnit(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && unit !== "count" && unit !== "rank" && unit !== "mixed"
}

/** A number as a file holds it: no more digits than its unit bears. */
export function roundByUnit(value: number, unit: Unit | undefined): number {
  const decimals = unit === undefined ? undefined : DECIMALS[unit]
  if (decimals === undefined) return value
  const rounded = Number(value.toFixed(decimals))
  // no “−0”
  return rounded === 0 ? 0 : rounded
}
