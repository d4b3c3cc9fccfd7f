/**
 * How unequally an amount is spread over the members of a group, members with nothing included. Every
 * function takes amounts in any order and unit; none may be negative. What is not defined (no members, or a
 * total of 0) is `null`. All throw a `RangeError` for an amount that is negative or no number.
 */

/**
 * Gini coefficient of the population: 0 when all have the same, (n − 1)/n when one has all. The mean absolute
 * difference of all pairs over twice the mean, without the n/(n − 1) correction for samples, as these are whole
 * groups (Gini 1912; Sen, On Economic Inequality, 1973, §2.8), in its sorted form: Σ (2i − n − 1) xᵢ ÷ (n Σ xᵢ).
 */
export function gini(amounts: readonly number[]): number | null {
  const sorted = ascending(amounts)
  const total = sum(sorted)
  if (total === 0) return null
  const weighted = sum(sorted.map((amount, index) => (2 * index + 1 - sorted.length) * amount))
  return weighted / (sorted.length * total)
}

/**
 * Jain's fairness index, (Σx)² ÷ (n Σx²): 1 when all have the same, 1/n when one has all (Jain, Chiu and Hawe,
 * A Quantitative Measure of Fairness, DEC-TR-301, 1984).
 */
export function jain(amounts: readonly number[]): number | null {
  const sorted = ascending(amounts)
  const largest = sorted.at(-1) ?? 0
  if (largest === 0) return null
  // the index does not depend on the unit; in one near the largest no square over- or underflows, and with a
  // power of two the division is exact
  const unit = 2 ** Math.floor(Math.log2(largest))
  const scaled = sorted.map((amount) => amount / unit)
  return sum(scaled) ** 2 / (scaled.length * sum(scaled.map((amount) => amount * amount)))
}

export interface LorenzPoint {
  /** share of the members, the poorest first, 0 to 1 */
  population: number
  /** the part of the total they have together, 0 to 1; `null` when the total is 0 */
  share: number | null
}

/** Lorenz curve: the n + 1 points (i/n, share of the i smallest); none without members (Lorenz 1905). */
export function lorenz(amounts: readonly number[]): LorenzPoint[] {
  const sorted = ascending(amounts)
  if (sorted.length === 0) return []
  const total = sum(sorted)
  let running = 0
  return [0, ...sorted].map((amount, index) => {
    running += amount
    return { population: index / sorted.length, share: total === 0 ? null : running / total }
  })
}

function ascending(amounts: readonly number[]): number[] {
  const wrong = amounts.find((amount) => !(amount >= 0 && amount < Number.POSITIVE_INFINITY))
  if (wrong !== undefined) throw new RangeError(`${wrong} is not an amount of 0 or more`)
  return [...amounts].sort((a, b) => a - b)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
