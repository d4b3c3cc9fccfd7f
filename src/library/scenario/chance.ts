/**
 * Seeded chance for the scenario. Every value is drawn from its own key, never from a running stream, so it
 * depends neither on the order of the calls nor on how many came before.
 */

/** A number in [0, 1) that depends on `seed` and `key` only. */
export function drawUniform(seed: number, key: string): number {
  return mulberry32(seed ^ hashText(key))
}

/**
 * A number in [−1, 1] that changes smoothly with `index`: a fresh draw every `every` steps, joined by a
 * cosine. Neighbours are alike, so a line through them drifts instead of trembling.
 */
export function driftSmoothly(seed: number, key: string, index: number, every: number): number {
  const knot = Math.floor(index / every)
  const way = (1 - Math.cos(Math.PI * (index / every - knot))) / 2
  const before = drawUniform(seed, `${key}/${knot}`)
  const after = drawUniform(seed, `${key}/${knot + 1}`)
  return 2 * (before + (after - before) * way) - 1
}

/** First output of mulberry32 for a seed (Tommy Ettinger, 2017, public domain). */
function mulberry32(seed: number): number {
  const state = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}
