/**
 * Quantile of values in ascending order, by linear interpolation between the closest ranks: type 7 of Hyndman and Fan,
 * Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), as R’s `quantile` has it. `NaN` of none.
 * @param p 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p
  const lower = Math.floor(at)
  const low = sorted[lower] ?? Number.NaN
  const high = sorted[Math.min(lower + 1, sorted.length - 1)] ?? low
  return low + (high - low) * (at - lower)
}
