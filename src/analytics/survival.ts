/**
 * Statistics of times to an event, here of departures since a paper's publication. Each is checked against R's
 * survival package on the cases of `reference/`; how is said where it is defined.
 */
export {
  type KaplanMeierOptions,
  kaplanMeier,
  medianTime,
  type SurvivalCurve,
  type SurvivalPoint,
} from "./kaplan-meier.ts"
export { type LogRankTest, logRank } from "./log-rank.ts"
export { type CurvePoint, type RestrictedMean, restrictedMean } from "./restricted-mean.ts"
export type { SurvivalObservation } from "./risk-table.ts"
export {
  type BoundedInterval,
  type BoundPoint,
  pointAt,
  type SurvivalBounds,
  type SurvivalBoundsOptions,
  survivalBounds,
} from "./survival-bounds.ts"
export { type CensoredInterval, type MassInterval, type TurnbullEstimate, turnbull } from "./turnbull.ts"
