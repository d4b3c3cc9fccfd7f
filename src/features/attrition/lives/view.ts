import { type AuthorState, authorStates, departureInterval, type KnownAuthor } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { lastSeenAt } from "#features/attrition/last-seen.ts"
import { latest, toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { dayOf, type LifeMark, toMarks } from "./marks.ts"

/** How the rows of a paper follow each other: as on the paper, by the last day of departure, by width of interval. */
export const LIVES_ORDERS = ["paper", "date", "uncertainty"] as const
export type LivesOrder = (typeof LIVES_ORDERS)[number]

/** How far a bar fades where nothing closes it, in days: a drawing convention, not an estimate. */
export const FADE_DAYS = 200

/** What is said at the end of a row. */
export type LifeEnd =
  | { kind: "left"; destination: string | null }
  | { kind: "before-paper" | "perhaps-before-paper"; destination: string | null }
  | { kind: "last-seen"; day: number }
  | { kind: "no-later-record" }

/** One author of one paper; days are numbered since 1970-01-01. */
export interface LifeRow {
  /** paper and person, `llama.eric-hambro` */
  id: string
  person: Person
  state: AuthorState
  isFollowed: boolean
  /** last sighting at the organisation (EDTF), `null` = none */
  lastSeen: string | null
  /** from the paper to that sighting, `null` where there is none since */
  solid: readonly [number, number] | null
  /** from then on as long as what was said of the departure has them there, seen by nobody */
  stated: readonly [number, number] | null
  /** the departure lies in here; closed by a tick when `by` is known */
  fade: readonly [number, number] | null
  after: number | null
  by: number | null
  end: LifeEnd
  marks: readonly LifeMark[]
}

export interface LifeGroup {
  paper: Paper
  published: number
  authors: number
  least: number
  most: number
  /** of those in between, whom nobody follows: the day lies after all that is known of the paper’s authors */
  unfollowed: number
  rows: readonly LifeRow[]
}

export interface LivesView {
  groups: readonly LifeGroup[]
  /** first and last day of the axis, the same on every as-of date */
  domain: readonly [number, number]
}

/** The lives with what else is drawn and said of them. */
export interface LivesFigureView extends LivesView {
  /** ISO day of the line */
  asOf: string
  /** only evidence public by this ISO day counts */
  knownOn: string | undefined
  colourOf: (paper: Paper) => LabColour
}

export interface LivesOptions {
  /** ISO day of the line */
  asOf: string
  /** ISO day: only evidence public by then counts */
  knownOn?: string | undefined
  order?: LivesOrder
}

/**
 * One row per author of each paper, newest paper first. A broken or missing person is a row of which nothing is known.
 * Throws a `RangeError` when `asOf` or `knownOn` is no day.
 */
export function toLivesView(
  papers: readonly Paper[],
  people: readonly Person[],
  { asOf, knownOn, order = "paper" }: LivesOptions,
): LivesView {
  const everyone = withEveryAuthor(papers, people)
  const groups = papers
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .map((paper) => toGroup(paper, everyone, { asOf, knownOn, order }))
  return { groups, domain: toDomain(papers, everyone) }
}

function toGroup(paper: Paper, people: readonly Person[], options: Required<LivesOptions>): LifeGroup {
  const { asOf, knownOn, order } = options
  const rows = authorStates(paper, people, asOf, { knownOn }).map((known) => toRow(paper, known, knownOn))
  return {
    paper,
    published: toDayNumber(paper.published),
    authors: rows.length,
    least: rows.filter(({ state }) => state === "gone").length,
    most: rows.filter(({ state }) => state !== "seen").length,
    unfollowed: rows.filter(({ isFollowed }) => !isFollowed).length,
    rows: sortLives(rows, order),
  }
}

function toRow(
  paper: Paper,
  { person, state, isFollowed }: KnownAuthor,
  knownOn: string | undefined,
): LifeRow {
  const { after, by } = departureInterval(person, paper, { knownOn })
  const published = toDayNumber(paper.published)
  const end = toEnd(paper, person, { after, by, knownOn })
  const lastSeen = lastSeenAt(person, paper, knownOn)
  return {
    id: `${paper.id}.${person.id}`,
    person,
    state,
    isFollowed,
    lastSeen,
    ...toThere(published, lastDayOf(lastSeen), after),
    fade: toFade(after, by, end.kind === "last-seen" ? null : published),
    after,
    by,
    end,
    marks: toMarks(person, paper.org, knownOn),
  }
}

/** How long somebody was there by sightings, and how much longer by what was said of the departure. */
function toThere(
  published: number,
  seen: number | null,
  after: number | null,
): Pick<LifeRow, "solid" | "stated"> {
  // a sighting may be told by a month that the departure falls into
  const last = seen === null || after === null ? seen : Math.min(seen, after)
  const begin = last !== null && last > published ? last : published
  return {
    solid: begin > published ? [published, begin] : null,
    stated: after !== null && after > begin ? [begin, after] : null,
  }
}

function lastDayOf(date: string | null): number | null {
  const day = date === null ? null : (latest(date) ?? latest(date.split("/")[0] || date))
  return day === null ? null : toDayNumber(day)
}

/** `published` is `null` for somebody who was still there when last seen: nothing fades. */
function toFade(after: number | null, by: number | null, published: number | null): LifeRow["fade"] {
  if (by !== null) return after === by ? null : [after ?? by - FADE_DAYS, by]
  if (published === null) return null
  const from = after ?? published
  return [from, from + FADE_DAYS]
}

interface Known {
  after: number | null
  by: number | null
  knownOn: string | undefined
}

function toEnd(paper: Paper, person: Person, { after, by, knownOn }: Known): LifeEnd {
  const published = toDayNumber(paper.published)
  if (by !== null) {
    const destination = knownDestination(person, paper, knownOn)
    if (by <= published) return { kind: "before-paper", destination }
    return { kind: after !== null && after < published ? "perhaps-before-paper" : "left", destination }
  }
  // whoever is taken to be present is so because of the newest sighting: it must have been public
  const isPresent = person.departure.status === "present" && after === departureInterval(person, paper).after
  return isPresent && after !== null ? { kind: "last-seen", day: after } : { kind: "no-later-record" }
}

/** The next employer; while the stated one was not public, whoever was first publicly named. */
function knownDestination(person: Person, paper: Paper, knownOn: string | undefined): string | null {
  const { destination, by } = person.departure
  if (knownOn === undefined || (by !== undefined && by.publicFrom <= knownOn)) return destination?.org ?? null
  const named = person.observations
    .filter(({ org, publicFrom }) => org !== null && org !== paper.org && publicFrom <= knownOn)
    .toSorted((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0))
  return named[0]?.org ?? null
}

function sortLives(rows: readonly LifeRow[], order: LivesOrder): readonly LifeRow[] {
  if (order === "paper") return rows
  const last = Number.MAX_SAFE_INTEGER
  const keyOf = ({ after, by }: LifeRow) =>
    order === "date" ? (by ?? last) : by === null || after === null ? -last : after - by
  return rows.toSorted((a, b) => keyOf(a) - keyOf(b) || (a.after ?? 0) - (b.after ?? 0))
}

/** All there is on record, whatever the date and the knowledge, from shortly before the first paper. */
function toDomain(papers: readonly Paper[], people: readonly Person[]): [number, number] {
  const rows = papers.flatMap((paper) =>
    authorStates(paper, people, paper.published).map((known) => toRow(paper, known, undefined)),
  )
  const starts = papers.map(({ published }) => toDayNumber(published))
  const fades = rows.flatMap(({ fade }) => fade?.[0] ?? [])
  const first = Math.min(...starts, ...fades.map((day) => Math.max(day, Math.min(...starts) - FADE_DAYS)))
  const days = rows.flatMap(({ fade, marks }) => [...(fade ?? []), ...marks.map(({ day }) => day)])
  return papers.length === 0 ? [0, 1] : [first - 21, Math.max(...starts, ...days) + 21]
}
