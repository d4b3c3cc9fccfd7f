/** A vector of doubles of fixed length. */
export type Vector = Float64Array<ArrayBuffer>

/** ½ xᵀHx − cᵀx with H symmetric and positive definite, given by its product with a vector. */
export interface Quadratic {
  multiply: (vector: Vector) => Vector
  /** diagonal of H, all above 0 */
  diagonal: Vector
  /** c */
  linear: Vector
  /** linear systems are solved to a residual of this size relative to c */
  tolerance: number
}

const ROUNDS = 100
/** full exchanges that may fail to help before one index at a time is exchanged */
const PATIENCE = 3
const ROUNDING = 1e-12

/**
 * The x ≥ 0 that minimises the quadratic, by block principal pivoting: solve for the free entries with the
 * others at 0, then exchange all that came out wrong, free entries below 0 and fixed entries that want to
 * rise; only the last one where that does not help (Portugal, Júdice and Vicente, A Comparison of Block
 * Pivoting and Interior-Point Algorithms for Linear Least Squares Problems with Nonnegative Variables,
 * Mathematics of Computation 63, 1994, 625–643). `free` is the first guess: 1 for a free entry, 0 for one at 0.
 * `start` warms up the first system. What is left after 100 rounds is cut at 0.
 */
export function minimiseNonNegative(quadratic: Quadratic, start: Vector, free: Vector): Vector {
  let [solution, isFree, fewest, patience] = [start, free, Number.POSITIVE_INFINITY, PATIENCE]
  for (let round = 0; round < ROUNDS; round++) {
    solution = solveFree(quadratic, solution, isFree)
    const isWrong = findWrong(quadratic, solution, isFree)
    const wrong = isWrong.reduce((count, flag) => count + flag, 0)
    if (wrong === 0) return solution
    patience = wrong < fewest ? PATIENCE : patience - 1
    fewest = Math.min(fewest, wrong)
    const only = patience >= 0 ? null : isWrong.lastIndexOf(1)
    isFree = isFree.map((flag, j) => (isWrong[j] === 1 && (only === null || only === j) ? 1 - flag : flag))
  }
  return solution.map((value) => Math.max(0, value))
}

/** Σ aⱼbⱼ of two vectors of one length. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += at(a, j) * at(b, j)
  return sum
}

/** Entry `j`, which must exist: indices here run over a vector's own length. */
export function at(vector: Vector, j: number): number {
  return vector[j] as number
}

function findWrong({ multiply, linear }: Quadratic, solution: Vector, isFree: Vector): Vector {
  const product = multiply(solution)
  return solution.map((value, j) => {
    const isWrong = at(isFree, j) === 1 ? value < 0 : at(product, j) - at(linear, j) < -ROUNDING
    return isWrong ? 1 : 0
  })
}

/** Conjugate gradients, scaled by the diagonal, on the free entries (Hestenes and Stiefel 1952). */
function solveFree(
  { multiply, diagonal, linear, tolerance }: Quadratic,
  start: Vector,
  isFree: Vector,
): Vector {
  const restrict = (vector: Vector) => vector.map((value, j) => value * at(isFree, j))
  const scale = (vector: Vector) => vector.map((value, j) => value / at(diagonal, j))
  let solution = restrict(start)
  const product = multiply(solution)
  let residual = restrict(linear.map((value, j) => value - at(product, j)))
  let direction = scale(residual)
  let size = dot(residual, direction)
  const enough = tolerance ** 2 * dot(restrict(linear), scale(linear))
  for (let step = 0; step < 2 * start.length + 10 && size > enough; step++) {
    const image = restrict(multiply(direction))
    const length = size / dot(direction, image)
    solution = solution.map((value, j) => value + length * at(direction, j))
    residual = residual.map((value, j) => value - length * at(image, j))
    const scaled = scale(residual)
    const next = dot(residual, scaled)
    direction = scaled.map((value, j) => value + (next / size) * at(direction, j))
    size = next
  }
  return solution
}
