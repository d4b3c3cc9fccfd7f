/** What a restricted mean needs of a curve's point; a curve without counts has no standard error. */
export interface CurvePoint {
  time: number
  /** after `time`, until the next point's */
  survival: number
  atRisk?: number
  events?: number
}

export interface RestrictedMean {
  /** in the unit of time; `null` for a curve of nobody */
  mean: number | null
  standardError: number | null
}

/**
 * Mean time without the event up to `horizon`: the area under the survival curve from 0 to there, the curve held at
 * its last value (Irwin, Journal of Hygiene 47, 1949, 188–189). Standard error √Σ A(u)² d/(n(n−d)) over the event
 * times u ≤ horizon, A(u) the area from u to the horizon; terms with n = d, after which nothing is left, are 0
 * (Andersen et al., Statistical Models Based on Counting Processes, 1993, §IV.3). Takes what `kaplanMeier`
 * gives, its points, or a curve of `survivalBounds` (without a standard error).
 * Throws a `RangeError` for a horizon that is negative or not finite.
 */
export function restrictedMean(
  curve: readonly CurvePoint[] | { points: readonly CurvePoint[] },
  horizon: number,
): RestrictedMean {
  if (!(horizon >= 0 && horizon < Number.POSITIVE_INFINITY))
    throw new RangeError(`${horizon} is not a horizon`)
  const points = "points" in curve ? curve.points : curve
  if (points.length === 0) return { mean: null, standardError: null }
  const hasCounts = points.every(({ atRisk, events }) => atRisk !== undefined && events !== undefined)
  let [area, end, variance] = [0, horizon, 0]
  for (const { time, survival, atRisk = 0, events = 0 } of points.toReversed()) {
    if (time > horizon) continue
    area += survival * (end - time)
    end = time
    variance += area ** 2 * greenwood(atRisk, events)
  }
  return { mean: area + end, standardError: hasCounts ? Math.sqrt(variance) : null }
}

function greenwood(atRisk: number, events: number): number {
  return atRisk === events ? 0 : events / (atRisk * (atRisk - events))
}
