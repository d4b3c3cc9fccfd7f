import { toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import {
  assertDay,
  type DepartureInterval,
  departureInterval,
  type KnowledgeOptions,
} from "./departure-interval.ts"

export { departureInterval, type KnowledgeOptions } from "./departure-interval.ts"

/*
 * Who of a paper's authors had left by a day, as far as the public record can tell. Mostly somebody was last
 * seen at the organisation on one day and first seen elsewhere on another, so every answer carries two
 * numbers: what is certain and what is possible. The rule is that of the data's README ("What the numbers
 * are, to check against"); times are whole days.
 */

/** `gone`: certainly left by the day; `seen`: sighted at the organisation on or after it; `open`: neither. */
export type AuthorState = "gone" | "open" | "seen"

export type People = ReadonlyMap<string, Person> | readonly Person[]

/** What is known of one author on a day. */
export interface KnownAuthor {
  person: Person
  state: AuthorState
  /**
   * false of an open author without a departure on record, on a day after the last that is known of any author of the paper:
   * nobody is followed then. Such an author counts as open in every bound, and in no sentence as somebody who may have left.
   */
  isFollowed: boolean
}

/**
 * Each author in the paper's order with what is known of them on `date`.
 * Throws a `RangeError` naming an author who is not among `people`, or a `date` or `knownOn` that is no day.
 */
export function authorStates(
  paper: Paper,
  people: People,
  date: string,
  options: KnowledgeOptions = {},
): KnownAuthor[] {
  assertDay(date)
  const day = toDayNumber(date)
  const authors = authorsOf(paper, people).map((person) => ({
    person,
    interval: departureInterval(person, paper, options),
  }))
  // as far as was public on a day, whatever came later was open
  const isPast = options.knownOn === undefined && day > lastKnownDay(authors.map(({ interval }) => interval))
  return authors.map(({ person, interval }) => {
    const state = stateOn(interval, day)
    return { person, state, isFollowed: !isPast || state !== "open" || interval.by !== null }
  })
}

/**
 * The last day (since 1970-01-01) of which anything is known of any author of the paper; `null` where nothing is. Errors as for
 * `authorStates`.
 */
export function recordEnd(paper: Paper, people: People, options: KnowledgeOptions = {}): number | null {
  const authors = authorsOf(paper, people)
  const day = lastKnownDay(authors.map((person) => departureInterval(person, paper, options)))
  return Number.isFinite(day) ? day : null
}

/** The last day of which anything is known of any of them, a sighting or that somebody had gone; of nobody, no day is past. */
function lastKnownDay(intervals: readonly DepartureInterval[]): number {
  const days = intervals.flatMap(({ after, by }) => [after, by]).filter((day) => day !== null)
  return days.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...days)
}

/**
 * How many of the paper's authors had left by `date`: at `least` (certain) and at `most` (possible).
 * Of n authors n − most are seen, most − least open, least gone. Errors as for `authorStates`.
 */
export function countLeft(
  paper: Paper,
  people: People,
  date: string,
  options: KnowledgeOptions = {},
): { least: number; most: number } {
  const states = authorStates(paper, people, date, options)
  return {
    least: states.filter(({ state }) => state === "gone").length,
    most: states.filter(({ state }) => state !== "seen").length,
  }
}

export interface DepartureTime {
  /** id of the author */
  person: string
  /** days since publication, never below 0: the departure lies in (left, right], left = right is exact */
  left: number
  /** `Infinity` when no departure is known: censored at `left`, the last sighting */
  right: number
  /** the person may have left before the paper appeared, so day 0 itself is possible, too */
  leftClosed: boolean
}

/**
 * The authors' departures as times since publication, in the paper's order, for `survival.ts`. Whoever left
 * by the day of publication has the event at 0; an interval that begins before it begins at 0.
 * Errors as for `authorStates`.
 */
export function toIntervals(paper: Paper, people: People, options: KnowledgeOptions = {}): DepartureTime[] {
  const published = toDayNumber(paper.published)
  return authorsOf(paper, people).map((person) => {
    const { after, by } = departureInterval(person, paper, options)
    const left = after === null ? Number.NEGATIVE_INFINITY : after - published
    const right = by === null ? Number.POSITIVE_INFINITY : by - published
    if (right <= 0) return { person: person.id, left: 0, right: 0, leftClosed: false }
    return { person: person.id, left: Math.max(0, left), right, leftClosed: left < 0 }
  })
}

function stateOn({ after, by }: DepartureInterval, day: number): AuthorState {
  if (by !== null && by <= day) return "gone"
  return after === null || after < day ? "open" : "seen"
}

function authorsOf(paper: Paper, people: People): Person[] {
  const byId = "get" in people ? people : new Map(people.map((person) => [person.id, person]))
  return paper.authors.map((id) => {
    const person = byId.get(id)
    if (person === undefined) throw new RangeError(`Author “${id}” of “${paper.id}” is not among the people`)
    return person
  })
}
