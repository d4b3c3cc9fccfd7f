/**
 * Part of `npm run bench`: how long Turnbull's estimate takes on 1,000 made-up intervals, a tenth of them exact, a fifth
 * censored, and how near it comes to the maximum. Median of five runs; the aim is a Kuhn–Tucker error of 1e-6 in a second.
 */
import { turnbull } from "#analytics/survival.ts"

const COUNT = 1000
const RUNS = 5

/** A generator of its own seed (mulberry32), so that every run measures the same work. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function makeIntervals(): { left: number; right: number }[] {
  const draw = chance(20230227)
  return Array.from({ length: COUNT }, () => {
    const left = Math.floor(draw() * 1000)
    const kind = draw()
    if (kind < 0.1) return { left, right: left }
    if (kind < 0.3) return { left, right: Number.POSITIVE_INFINITY }
    return { left, right: left + 1 + Math.floor(draw() * 400) }
  })
}

const intervals = makeIntervals()
const runs = Array.from({ length: RUNS }, () => {
  const start = performance.now()
  const { kuhnTuckerError } = turnbull(intervals)
  return { milliseconds: performance.now() - start, kuhnTuckerError }
}).toSorted((a, b) => a.milliseconds - b.milliseconds)
const middle = runs[Math.floor(RUNS / 2)]
console.log(`\nTurnbull's estimate, ${COUNT} intervals, median of ${RUNS} runs`)
console.table([
  {
    "median ms": Math.round(middle?.milliseconds ?? 0),
    "worst ms": Math.round(runs.at(-1)?.milliseconds ?? 0),
    "Kuhn–Tucker error": middle?.kuhnTuckerError.toExponential(1),
  },
])
