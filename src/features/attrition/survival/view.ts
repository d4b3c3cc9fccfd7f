import {
  type AuthorState,
  authorStates,
  type DepartureTime,
  recordEnd,
  toIntervals,
} from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { type BoundPoint, restrictedMean, survivalBounds, turnbull } from "#analytics/survival.ts"
import { colourPapers, type PeopleRecords } from "#features/attrition/people-records.ts"
import { earliest, fromDayNumber, toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { sourcesOf } from "#words/source-parts.ts"
import { type Midpoint, toMidpoint } from "./midpoint.ts"

/** Mean length of a month of the Gregorian calendar, in days. */
export const MONTH = 365.2425 / 12
/** Months since publication: the end of the axis, the distance of the counts, the horizon of the mean. */
export const [LAST_MONTH, MONTH_STEP, MEAN_MONTHS] = [36, 6, 24]

/** Of all authors `months` after publication: seen at the organisation later, open, gone for certain. */
export interface SurvivalCount {
  id: string
  months: number
  seen: number
  open: number
  gone: number
  /** false after the record’s end: who is open then is out of sight */
  isFollowed: boolean
  /** who they are, by name */
  people: { seen: Person[]; open: Person[]; gone: Person[] }
}

/** In months; `null` = not reached. */
export interface MonthRange {
  from: number | null
  to: number | null
}

export interface SurvivalPanel {
  paper: Paper
  authors: number
  /** months since publication after which nobody is followed; `null` where that is off the axis */
  end: number | null
  /** share still there up to that end, a step at each month; no curve the evidence allows leaves the two */
  earliest: { months: number; share: number }[]
  latest: { months: number; share: number }[]
  /** the NPMLE, share still there; flat where the evidence places no mass, sloping across an innermost interval */
  estimate: { months: number; share: number }[]
  counts: SurvivalCount[]
  /** of these authors, by which half had gone; `null` bounds are not reached in the record */
  median: MonthRange
  /** mean months kept within the first `MEAN_MONTHS` */
  mean: MonthRange
  /** the as-of date in months since publication; `null` where it is off the axis */
  asOf: number | null
}

/** What is drawn and said of survival, for one as-of day and one way of reading the time. */
export interface SurvivalView {
  panels: SurvivalPanel[]
  /** name of the organisation that the papers came from, as they write it */
  home: string
  /** ISO day of the line */
  asOf: string
  /** time is read by the calendar, with the events on it */
  isCalendar: boolean
  /** the estimate (NPMLE) is drawn in */
  hasEstimate: boolean
  events: SurvivalEvent[]
  /** what right-censored statistics would say; `null` where there is nothing to compare */
  midpoint: Midpoint | null
  colourOf: (paper: Paper) => LabColour
  /** ids of the sources of every observation */
  sources: string[]
}

/** A reorganisation or layoff, numbered in the order of time. */
export interface SurvivalEvent {
  event: OrgEvent
  number: number
  /** days since 1970-01-01 */
  day: number
}

export interface SurvivalRecords extends Pick<PeopleRecords, "papers" | "people" | "projects"> {
  events: { records: readonly OrgEvent[] } | null
}

interface SurvivalChoice {
  asOf: string
  known?: string | undefined
  axis?: "calendar" | undefined
  npmle?: "on" | undefined
}

/** Everything the figure shows, out of the records and what the reader chose. */
export function toSurvivalView(
  records: SurvivalRecords,
  { asOf, known, ...choice }: SurvivalChoice,
): SurvivalView {
  const [papers, people] = [records.papers.records, records.people.records]
  return {
    panels: toSurvivalPanels(papers, people, { asOf, knownOn: known }),
    home: papers[0]?.org ?? "",
    asOf,
    isCalendar: choice.axis === "calendar",
    hasEstimate: choice.npmle === "on",
    events: toSurvivalEvents(records.events?.records ?? []),
    midpoint: toMidpoint(papers, people, known),
    colourOf: colourPapers(records),
    sources: sourcesOf(people.flatMap(({ observations }) => observations)),
  }
}

/** Kinds that concern many at once; reports about departures are no events beside them. */
const EVENT_KINDS: ReadonlySet<string> = new Set(["layoff", "reorg"])
const EVENT_SPAN = { from: "2022-01-01", to: "2026-12-31" }

/** The events of the layer in the order of time. */
function toSurvivalEvents(events: readonly OrgEvent[]): SurvivalEvent[] {
  const dayOf = ({ date }: OrgEvent) => earliest(date) ?? date
  return events
    .filter(({ kind, date }) => EVENT_KINDS.has(kind) && date >= EVENT_SPAN.from && date <= EVENT_SPAN.to)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .map((event, index) => ({
      event,
      number: index + 1,
      day: toDayNumber(earliest(event.date) ?? EVENT_SPAN.from),
    }))
}

/** Per paper the band between the earliest- and latest-possible share still at its organisation. */
export function toSurvivalPanels(
  papers: readonly Paper[],
  people: readonly Person[],
  { asOf, knownOn }: { asOf: string; knownOn?: string | undefined },
): SurvivalPanel[] {
  const everyone = withEveryAuthor(papers, people)
  return papers.flatMap((paper) => {
    if (paper.authors.length === 0) return []
    const intervals = toIntervals(paper, everyone, { knownOn })
    const bounds = survivalBounds(intervals, { resolution: 1 })
    const monthsTo = (day: number) => (day - toDayNumber(paper.published)) / MONTH
    const months = monthsTo(toDayNumber(asOf))
    // as far as was public on a day, whatever came later was open
    const last = knownOn === undefined ? recordEnd(paper, everyone) : null
    const end = last !== null && monthsTo(last) < LAST_MONTH ? monthsTo(last) : null
    return {
      paper,
      authors: paper.authors.length,
      end,
      earliest: toSteps(bounds.earliest, end),
      latest: toSteps(bounds.latest, end),
      estimate: toEstimate(intervals),
      counts: toCounts(paper, everyone, knownOn, end),
      median: { from: halfGone(bounds.earliest), to: halfGone(bounds.latest) },
      mean: { from: meanMonths(bounds.earliest), to: meanMonths(bounds.latest) },
      asOf: months >= 0 && months <= LAST_MONTH ? months : null,
    }
  })
}

function toSteps(curve: readonly BoundPoint[], end: number | null): SurvivalPanel["earliest"] {
  const steps = curve.map(({ time, survival }) => ({ months: time / MONTH, share: survival }))
  return end === null ? steps : steps.filter(({ months }) => months <= end)
}

/** The counts of each column out of the same states as everywhere on the page, so that names and numbers agree. */
function toCounts(
  paper: Paper,
  everyone: readonly Person[],
  knownOn: string | undefined,
  end: number | null,
): SurvivalCount[] {
  return Array.from({ length: LAST_MONTH / MONTH_STEP + 1 }, (_, step) => {
    const months = step * MONTH_STEP
    const day = fromDayNumber(toDayNumber(paper.published) + Math.round(months * MONTH))
    const states = authorStates(paper, everyone, day, { knownOn })
    const inState = (wanted: AuthorState) =>
      states.filter(({ state }) => state === wanted).map(({ person }) => person)
    const people = { seen: inState("seen"), open: inState("open"), gone: inState("gone") }
    const { seen, open, gone } = people
    return {
      id: `${paper.id}-${months}`,
      months,
      seen: seen.length,
      open: open.length,
      gone: gone.length,
      isFollowed: end === null || months <= end,
      people,
    }
  })
}

/** Turnbull's estimate as a line: it falls across each innermost interval, where inside is not determined. */
function toEstimate(intervals: readonly DepartureTime[]): SurvivalPanel["estimate"] {
  let share = 1
  const points = [{ months: 0, share }]
  for (const { left, right, mass } of turnbull(intervals).intervals) {
    if (mass < 1e-9 || right === Number.POSITIVE_INFINITY) continue
    points.push({ months: left / MONTH, share })
    share -= mass
    points.push({ months: right / MONTH, share: Math.max(0, share) })
  }
  return points
}

/** The first time at which no more than half are left. */
function halfGone(curve: readonly BoundPoint[]): number | null {
  const point = curve.find(({ survival }) => survival <= 0.5)
  return point === undefined ? null : point.time / MONTH
}

function meanMonths(curve: readonly BoundPoint[]): number | null {
  const { mean } = restrictedMean(curve, MEAN_MONTHS * MONTH)
  return mean === null ? null : mean / MONTH
}
