/** A right-censored time: the event happened then, or nothing is known after it. Any one unit, 0 or more. */
export interface SurvivalObservation {
  time: number
  event: boolean
}

/** What happened at one time. Events come before censorings: all of `events` and `censored` were at risk. */
export interface RiskRow {
  time: number
  /** those with this time or a later one */
  atRisk: number
  events: number
  censored: number
}

/**
 * One row per distinct time, of events and of censorings, ascending.
 * Throws a `RangeError` for a time that is negative or not finite.
 */
export function riskTable(observations: readonly SurvivalObservation[]): RiskRow[] {
  const byTime = new Map<number, RiskRow>()
  for (const { time, event } of observations) {
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY))
      throw new RangeError(`${time} is not a time of 0 or more`)
    const row = byTime.get(time) ?? { time, atRisk: 0, events: 0, censored: 0 }
    row[event ? "events" : "censored"] += 1
    byTime.set(time, row)
  }
  const rows = [...byTime.values()].sort((a, b) => a.time - b.time)
  let atRisk = observations.length
  for (const row of rows) {
    row.atRisk = atRisk
    atRisk -= row.events + row.censored
  }
  return rows
}
