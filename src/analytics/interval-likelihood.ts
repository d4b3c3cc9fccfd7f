import type { IntervalRow } from "./innermost-intervals.ts"
import { at, dot, minimiseNonNegative, type Vector } from "./nonnegative-quadratic.ts"

/*
 * Observation i is known to lie in the columns first..last; Pᵢ is the sum of the masses p there. To maximise
 * Σ log Pᵢ over p ≥ 0 with Σp = 1 is to minimise φ(p) = Σp − (1/n) Σ log Pᵢ over p ≥ 0, whose minimum has
 * Σp = 1 of itself. Every sum over rows or columns is a prefix sum, so a step costs O(n + m).
 */

const WARM_UP_STEPS = 100
const NEWTON_STEPS = 200
const RESCUE_STEPS = 1000
const TARGET_ERROR = 1e-12
/** below this error φ no longer tells two steps apart: doubles end where the error stops falling */
const ROUNDING_ERROR = 1e-9

export interface MassEstimate {
  masses: Vector
  logLikelihood: number
  /** largest violation of the Kuhn–Tucker conditions ÷ n: 0 at the exact maximum */
  kuhnTuckerError: number
}

/**
 * Masses of the maximum likelihood estimate. Self-consistency steps first (Turnbull 1976), which always climb
 * but slow down; then constrained Newton steps: the quadratic model of φ is minimised over p ≥ 0, which
 * also sets masses to exactly 0, and the way there is halved until φ falls (Wang, On fast computation of the
 * non-parametric maximum likelihood estimate of a mixing distribution, JRSS B 69, 2007, 185–198).
 * `rows` may not be empty; `size` is the number of columns.
 */
export function maximiseLikelihood(rows: readonly IntervalRow[], size: number): MassEstimate {
  let masses = climb(rows, new Float64Array(size).fill(1 / size), WARM_UP_STEPS)
  let gradient = gradientOf(rows, masses)
  let error = errorOf(masses, gradient)
  for (let step = 0; step < NEWTON_STEPS && error > TARGET_ERROR; step++) {
    const next = newtonStep(rows, masses, gradient) ?? climb(rows, masses, RESCUE_STEPS)
    const nextGradient = gradientOf(rows, next)
    const nextError = errorOf(next, nextGradient)
    if (error < ROUNDING_ERROR && nextError >= error) break
    ;[masses, gradient, error] = [next, nextGradient, nextError]
  }
  const logLikelihood = rowSums(rows, masses).reduce((sum, p) => sum + Math.log(p), 0)
  return { masses, logLikelihood, kuhnTuckerError: error }
}

function climb(rows: readonly IntervalRow[], start: Vector, steps: number): Vector {
  let masses = start
  for (let step = 0; step < steps; step++) {
    const gradient = gradientOf(rows, masses)
    masses = masses.map((mass, j) => mass * (1 - at(gradient, j)))
  }
  return masses
}

/** ∂φ/∂pⱼ = 1 − (1/n) Σ 1/Pᵢ over the observations that hold column j. */
function gradientOf(rows: readonly IntervalRow[], masses: Vector): Vector {
  const weights = rowSums(rows, masses).map((p) => 1 / (p * rows.length))
  return columnSums(rows, weights, masses.length).map((sum) => 1 - sum)
}

/** Kuhn–Tucker: the slope is 0 where there is mass and nowhere below 0. */
function errorOf(masses: Vector, gradient: Vector): number {
  return gradient.reduce((most, slope, j) => Math.max(most, at(masses, j) > 0 ? Math.abs(slope) : -slope), 0)
}

/** `null` when no step along the way lowers φ. */
function newtonStep(rows: readonly IntervalRow[], masses: Vector, gradient: Vector): Vector | null {
  const target = minimiseModel(rows, masses, gradient)
  const way = target.map((mass, j) => mass - at(masses, j))
  const slope = dot(way, gradient)
  const value = objective(rows, masses)
  const error = errorOf(masses, gradient)
  for (let length = 1; length > 1e-10; length /= 2) {
    const next = normalise(length === 1 ? target : masses.map((mass, j) => mass + length * at(way, j)))
    if (objective(rows, next) <= value + 1e-4 * length * slope) return next
    if (length === 1 && errorOf(next, gradientOf(rows, next)) < error / 2) return next
  }
  return null
}

/** Minimises φ's second-order model at p: H = Aᵀ diag(1/(nP²)) A, and as Hp = 1 − ∇φ, c = Hp − ∇φ = 1 − 2∇φ. */
function minimiseModel(rows: readonly IntervalRow[], masses: Vector, gradient: Vector): Vector {
  const curvature = rowSums(rows, masses).map((p) => 1 / (p * p * rows.length))
  const diagonal = columnSums(rows, curvature, masses.length)
  const multiply = (vector: Vector) => {
    const weighted = rowSums(rows, vector).map((sum, i) => sum * at(curvature, i))
    return columnSums(rows, weighted, vector.length)
  }
  // a vanishing mass counts by what setting it to 0 would change, not by its slope, which stays large
  const distance = gradient.reduce(
    (most, slope, j) => Math.max(most, slope < 0 ? -slope : Math.min(slope, at(masses, j) * at(diagonal, j))),
    0,
  )
  const linear = gradient.map((slope) => 1 - 2 * slope)
  const isFree = masses.map((mass, j) => (mass > 0 || at(gradient, j) < 0 ? 1 : 0))
  const tolerance = 1e-4 * Math.min(1, distance)
  return minimiseNonNegative({ multiply, diagonal, linear, tolerance }, masses, isFree)
}

function objective(rows: readonly IntervalRow[], masses: Vector): number {
  const logLikelihood = rowSums(rows, masses).reduce((sum, p) => sum + Math.log(p), 0)
  return total(masses) - logLikelihood / rows.length
}

function normalise(masses: Vector): Vector {
  const sum = total(masses)
  return masses.map((mass) => mass / sum)
}

function total(vector: Vector): number {
  return vector.reduce((sum, value) => sum + value, 0)
}

/** For each row the sum of `values` over its columns. */
function rowSums(rows: readonly IntervalRow[], values: Vector): Vector {
  const running = new Float64Array(values.length + 1)
  for (let j = 0; j < values.length; j++) running[j + 1] = at(running, j) + at(values, j)
  const sums = new Float64Array(rows.length)
  let row = 0
  for (const { first, last } of rows) sums[row++] = at(running, last + 1) - at(running, first)
  return sums
}

/** For each column the sum of `values` over the rows that hold it. */
function columnSums(rows: readonly IntervalRow[], values: Vector, size: number): Vector {
  const steps = new Float64Array(size + 1)
  let row = 0
  for (const { first, last } of rows) {
    const value = at(values, row++)
    steps[first] = at(steps, first) + value
    steps[last + 1] = at(steps, last + 1) - value
  }
  for (let j = 1; j < size; j++) steps[j] = at(steps, j) + at(steps, j - 1)
  return steps.slice(0, size)
}
