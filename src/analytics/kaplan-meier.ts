import { normalLimit } from "./chi-square.ts"
import { type RiskRow, riskTable, type SurvivalObservation } from "./risk-table.ts"

export type { SurvivalObservation } from "./risk-table.ts"

export interface SurvivalPoint extends RiskRow {
  /** share without the event after this time, until the next point's */
  survival: number
  /** of `survival` itself, by Greenwood; `null` where survival is 0 */
  standardError: number | null
  /** pointwise confidence limits; `null` where survival is 0 and, on the log-log scale, where it is 1 */
  lower: number | null
  upper: number | null
}

export interface SurvivalCurve {
  /** one per distinct time, of events and of censorings, ascending; before the first, survival is 1 */
  points: SurvivalPoint[]
  /** `null` = not reached */
  median: number | null
  medianLower: number | null
  medianUpper: number | null
}

export interface KaplanMeierOptions {
  confidence?: number
  limits?: "log-log" | "log"
}

/** How far from one half survival may be and still count as on it: one half is reached by rounded products. */
const HALF_TOLERANCE = 1.5e-8

/**
 * Product-limit estimate of survival from right-censored times (Kaplan and Meier, JASA 53, 1958, 457–481) with
 * Greenwood's standard error (1926) and pointwise limits on the log-log scale (Kalbfleisch and Prentice, The
 * Statistical Analysis of Failure Time Data, 1980, §1.3) or the log scale, there cut at 1. The limits of the
 * median are those of Brookmeyer and Crowley (Biometrics 38, 1982, 29–41): where the two limits cross one half.
 * Throws a `RangeError` for a time that is negative or not finite and for a confidence not between 0 and 1.
 */
export function kaplanMeier(
  observations: readonly SurvivalObservation[],
  { confidence = 0.95, limits = "log-log" }: KaplanMeierOptions = {},
): SurvivalCurve {
  const z = normalLimit(confidence)
  let survival = 1
  let hazardVariance = 0
  const points = riskTable(observations).map((row): SurvivalPoint => {
    survival *= (row.atRisk - row.events) / row.atRisk
    hazardVariance += row.events / (row.atRisk * (row.atRisk - row.events))
    if (survival === 0) return { ...row, survival, standardError: null, lower: null, upper: null }
    const relativeError = Math.sqrt(hazardVariance)
    const [lower, upper] = (limits === "log" ? logLimits : logLogLimits)(survival, z * relativeError)
    return { ...row, survival, standardError: survival * relativeError, lower, upper }
  })
  return {
    points,
    median: medianTime(points),
    medianLower: medianTime(points.map(({ time, lower }) => ({ time, survival: lower }))),
    medianUpper: medianTime(points.map(({ time, upper }) => ({ time, survival: upper }))),
  }
}

/**
 * First time at which survival is below one half, `null` if never. If it first rests on one half, the midpoint
 * from there to its next fall; if it stays there for good, the time it got there. Points ascending; `null`
 * survival is passed over.
 */
export function medianTime(points: readonly { time: number; survival: number | null }[]): number | null {
  const reached = points.flatMap(({ time, survival }) =>
    survival !== null && survival < 0.5 + HALF_TOLERANCE ? [{ time, survival }] : [],
  )
  const first = reached[0]
  if (first === undefined) return null
  const next = reached.find(({ survival }) => survival < first.survival)
  const rests = Math.abs(first.survival - 0.5) < HALF_TOLERANCE
  return rests && next !== undefined ? (first.time + next.time) / 2 : first.time
}

/** exp(log S ± z·se/S); `width` is z·se/S */
function logLimits(survival: number, width: number): [number, number] {
  return [survival * Math.exp(-width), Math.min(1, survival * Math.exp(width))]
}

/** exp(−exp(log(−log S) ± z·se/(S log S))); `width` is z·se/S */
function logLogLimits(survival: number, width: number): [number, number] | [null, null] {
  if (survival === 1) return [null, null]
  const hazard = -Math.log(survival)
  return [Math.exp(-hazard * Math.exp(width / hazard)), Math.exp(-hazard * Math.exp(-width / hazard))]
}
