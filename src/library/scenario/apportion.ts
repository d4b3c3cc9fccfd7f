/**
 * Shares out `total` in whole `unit`s by weight, by the method of the largest remainder (Hamilton): every share is its
 * exact one rounded down, and what is left goes, a unit each, to the largest remainders, at equal ones to the earlier. The shares
 * add up to `total`, which must be a multiple of `unit`; without any weight everything goes to the first.
 */
export function apportion(total: number, weights: readonly number[], unit = 1): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const units = Math.round(total / unit)
  if (sum <= 0) return weights.map((_, index) => (index === 0 ? units * unit : 0))
  const exact = weights.map((weight) => (units * weight) / sum)
  const shares = exact.map(Math.floor)
  const left = units - shares.reduce((all, share) => all + share, 0)
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares.map((share) => share * unit)
}
