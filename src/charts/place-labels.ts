/**
 * Moves labels of a column apart: each stays as near to where it wants to be as a gap of `minGap` pixels allows,
 * in order, between `top` and `bottom`. Returns the places in the order given.
 */
export function placeLabels(
  wanted: readonly number[],
  minGap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let floor = top
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, floor)
    floor = (placed[index] ?? 0) + minGap
  }
  // what was pushed out below moves back up, and pushes its neighbours
  let ceiling = bottom
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling)
    ceiling = (placed[index] ?? 0) - minGap
  }
  return placed
}
