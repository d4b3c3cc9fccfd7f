/**
 * Statistics of times to an event, here of departures since a paper's publication. Each is checked against R's
 * survival package on the cases of `reference/`; how is said where it is defined.
 */
export { kaplanMeier } from "./kaplan-meier.ts"
export { logRank } from "./log-rank.ts"
export { restrictedMean } from "./restricted-mean.ts"
export type { SurvivalObservation } from "./risk-table.ts"
export { type BoundPoint, survivalBounds } from "./survival-bounds.ts"
export { turnbull } from "./turnbull.ts"
