import { chiSquareTail } from "./chi-square.ts"
import { type RiskRow, riskTable, type SurvivalObservation } from "./risk-table.ts"

export interface LogRankTest {
  /** events per group, in the order given */
  observed: number[]
  /** events per group if all had the same hazard */
  expected: number[]
  /** covariance matrix of `observed`, one row per group */
  variance: number[][]
  /** 0 when nobody had an event; `null` where the variance leaves it undefined (all events at one last time) */
  chiSquare: number | null
  /** groups that expect an event, less one; `null` when there is no event */
  degreesOfFreedom: number | null
  /** chance of such a chi-square or a larger one under equal hazards; 1 without degrees of freedom */
  p: number | null
}

/** Below this part of its former size a pivot is rounding: the matrix is singular. */
const SINGULAR = 1e-12

/**
 * Log-rank test of equal hazards in two or more groups of right-censored times (Mantel, Cancer Chemotherapy
 * Reports 50, 1966, 163–170; Peto and Peto, JRSS A 135, 1972, 185–207): expected = Σ d·n_g/n over the event times
 * with d events among n at risk, variance = Σ d(n−d)/(n−1)·(n_g/n·[g = h] − n_g n_h/n²), 0 where n = 1.
 * Throws a `RangeError` for a time that is negative or not finite.
 */
export function logRank(groups: readonly (readonly SurvivalObservation[])[]): LogRankTest {
  const observed = groups.map((group) => group.filter(({ event }) => event).length)
  const expected = groups.map(() => 0)
  const variance = groups.map(() => groups.map(() => 0))
  for (const { events, atRisk, shares } of eventTimes(groups)) {
    const spread = atRisk === 1 ? 0 : (events * (atRisk - events)) / (atRisk - 1)
    for (const [g, share] of shares.entries()) {
      expected[g] = (expected[g] ?? 0) + events * share
      const row = variance[g] ?? []
      for (const [h, other] of shares.entries())
        row[h] = (row[h] ?? 0) + spread * ((g === h ? share : 0) - share * other)
    }
  }
  return { observed, expected, variance, ...testOf(observed, expected, variance) }
}

/** The pooled event times with each group's share of those at risk. */
function eventTimes(groups: readonly (readonly SurvivalObservation[])[]): (RiskRow & { shares: number[] })[] {
  const tables = groups.map(riskTable)
  const next = groups.map(() => 0)
  return riskTable(groups.flat()).flatMap((row) => {
    const shares = tables.map((table, g) => {
      while ((table[next[g] ?? 0]?.time ?? Number.POSITIVE_INFINITY) < row.time) next[g] = (next[g] ?? 0) + 1
      return (table[next[g] ?? 0]?.atRisk ?? 0) / row.atRisk
    })
    return row.events > 0 ? [{ ...row, shares }] : []
  })
}

function testOf(
  observed: readonly number[],
  expected: readonly number[],
  variance: readonly (readonly number[])[],
): Pick<LogRankTest, "chiSquare" | "degreesOfFreedom" | "p"> {
  const counted = [...expected.keys()].filter((g) => (expected[g] ?? 0) > 0)
  if (counted.length === 0) return { chiSquare: 0, degreesOfFreedom: null, p: null }
  // the differences sum to 0, so one group says nothing new: the last is dropped
  const kept = counted.slice(0, -1)
  const degreesOfFreedom = kept.length
  if (degreesOfFreedom === 0) return { chiSquare: 0, degreesOfFreedom, p: 1 }
  const difference = kept.map((g) => (observed[g] ?? 0) - (expected[g] ?? 0))
  const solution = solve(
    kept.map((g) => kept.map((h) => variance[g]?.[h] ?? 0)),
    difference,
  )
  if (solution === null) return { chiSquare: null, degreesOfFreedom, p: null }
  const chiSquare = Math.max(
    0,
    difference.reduce((sum, value, g) => sum + value * (solution[g] ?? 0), 0),
  )
  return { chiSquare, degreesOfFreedom, p: chiSquareTail(chiSquare, degreesOfFreedom) }
}

/** Solves a symmetric, positive definite system by elimination; `null` when it is singular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? 0
    if (!(pivot > SINGULAR * (matrix[k]?.[k] ?? 0))) return null
    for (const row of rows) {
      if (row === pivotRow) continue
      const factor = (row[k] ?? 0) / pivot
      for (const [j, value] of pivotRow.entries()) row[j] = (row[j] ?? 0) - factor * value
    }
  }
  return rows.map((row, k) => (row[rows.length] ?? 0) / (row[k] ?? 1))
}
