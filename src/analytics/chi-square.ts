const TERMS = 10_000

/**
 * Probability that a chi-square variable with `degreesOfFreedom` (a whole number, 1 or more) exceeds `value`:
 * the regularised upper incomplete gamma function Q(k/2, x/2), by its power series below the mean and its
 * continued fraction above (Abramowitz and Stegun 1964, 6.5.29, 6.5.31, 26.4.19), to about 1e-14 relative.
 * Throws a `RangeError` for a value below 0.
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  if (!(value >= 0)) throw new RangeError(`${value} is not a chi-square value`)
  if (value === 0) return 1
  if (value === Number.POSITIVE_INFINITY) return 0
  const [a, x] = [degreesOfFreedom / 2, value / 2]
  const density = Math.exp(a * Math.log(x) - x - logGammaHalf(degreesOfFreedom))
  return x < a + 1 ? 1 - density * lowerSeries(a, x) : density * upperFraction(a, x)
}

/**
 * The z that a standard normal variable stays within, ±z, with probability `confidence`; 1.96 for 0.95.
 * Newton's method on the tail of z², which is chi-square with one degree of freedom: the tail is convex,
 * so from 0 the steps never overshoot. Throws a `RangeError` unless 0 < confidence < 1.
 */
export function normalLimit(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`${confidence} is not a confidence between 0 and 1`)
  let z = 0
  for (let step = 0; step < 100; step++) {
    const density = 2 * Math.exp((-z * z) / 2) * (1 / Math.sqrt(2 * Math.PI))
    const change = (chiSquareTail(z * z, 1) - (1 - confidence)) / density
    z += change
    if (Math.abs(change) < 1e-15 * z) break
  }
  return z
}

/** ln Γ(k/2) for a whole k ≥ 1, by Γ(a + 1) = a Γ(a) from Γ(1/2) = √π or Γ(1) = 1. */
function logGammaHalf(k: number): number {
  let sum = k % 2 === 0 ? 0 : Math.log(Math.PI) / 2
  for (let a = k % 2 === 0 ? 1 : 0.5; a < k / 2; a++) sum += Math.log(a)
  return sum
}

/** Σ xⁱ / (a (a+1) … (a+i)) */
function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a]
  for (let i = 1; i < TERMS && term > sum * 1e-17; i++) {
    term *= x / (a + i)
    sum += term
  }
  return sum
}

/** 1/(x+1−a− 1(1−a)/(x+3−a− 2(2−a)/(x+5−a− …))), by Lentz's method */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let fraction = d
  for (let i = 1; i < TERMS; i++) {
    const numerator = -i * (i - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return fraction
}
