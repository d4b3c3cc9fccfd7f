import { earliest, isDay, latest, toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Observation, Person } from "#model/person.ts"

/**
 * The departure lies in the days (after, by], numbered since 1970-01-01; after = by is that very day.
 * `null` is no bound: after, never sighted at the organisation; by, not known to have left.
 */
export interface DepartureInterval {
  after: number | null
  by: number | null
}

export interface KnowledgeOptions {
  /** ISO day: only evidence that was public by then counts. Left out: everything in the data counts. */
  knownOn?: string | undefined
}

/**
 * When `person` left the organisation of `paper`, by the rule of the data's README.
 *
 * A stated departure: a day is exact; a month or year may be any of its days; `A/B` lies after the last day of
 * A and by the last day of B. None stated: after the last sighting, no end. With `knownOn`, a departure whose
 * second bound (`by`) was not yet public is replaced by what was public: the first sighting elsewhere that
 * does not precede the last one at the organisation (nor, without one, the paper), or else no end.
 * Throws a `RangeError` when `knownOn` is not a day.
 */
export function departureInterval(
  person: Person,
  paper: Pick<Paper, "org" | "published">,
  { knownOn }: KnowledgeOptions = {},
): DepartureInterval {
  const { left, by, lastSeen } = person.departure
  if (knownOn === undefined) {
    if (left !== null) return statedInterval(left)
    const after = lastSeen ? lastDay(lastSeen) : lastSighting(person.observations, paper.org)
    return { after, by: null }
  }
  assertDay(knownOn)
  if (left !== null && by !== undefined && by.publicFrom <= knownOn) return statedInterval(left)
  const known = person.observations.filter((observation) => observation.publicFrom <= knownOn)
  const after = lastSighting(known, paper.org)
  return { after, by: firstSightingElsewhere(known, paper.org, after ?? toDayNumber(paper.published)) }
}

/** Throws a `RangeError` naming `text` unless it is a complete day. */
export function assertDay(text: string): void {
  if (!isDay(text)) throw new RangeError(`“${text}” is not a day such as 2023-06-13`)
}

function statedInterval(left: string): DepartureInterval {
  const [start = "", end] = left.split("/")
  if (end === undefined) {
    const [first, last] = [earliest(left), latest(left)]
    const by = last === null ? null : toDayNumber(last)
    return { after: first === null || first === last ? by : toDayNumber(first) - 1, by }
  }
  const [after, by] = [lastDay(start), lastDay(end)]
  // "2023-06/2023-06-13": the last day of A may not overtake B, which is the firm bound
  return { after: after !== null && by !== null ? Math.min(after, by) : after, by }
}

/** Author lists lag behind departures: being listed as an author alone is no sighting at the organisation. */
function lastSighting(observations: readonly Observation[], org: string): number | null {
  const days = observations
    .filter((observation) => observation.org === org && observation.kind !== "authorship")
    .flatMap((observation) => lastDay(observation.date) ?? [])
  return days.length === 0 ? null : Math.max(...days)
}

/** For another employer the same lag works the other way: authorship there does show a departure. */
function firstSightingElsewhere(
  observations: readonly Observation[],
  org: string,
  notBefore: number,
): number | null {
  const days = observations
    .filter((observation) => observation.org !== null && observation.org !== org)
    .flatMap((observation) => lastDay(observation.date) ?? [])
    .filter((day) => day >= notBefore)
  return days.length === 0 ? null : Math.min(...days)
}

/** Last day of an EDTF date or of one end of an interval; of `A/..` the last of A, the one sure day; `..`: null. */
function lastDay(date: string): number | null {
  if (date === ".." || date === "") return null
  const day = latest(date) ?? latest(date.slice(0, date.indexOf("/")))
  return day === null ? null : toDayNumber(day)
}
