import { type AuthorState, authorStates, departureInterval } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { toDayNumber } from "#model/edtf.ts"
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
  /** surely there, or `null` where that is known of no day since the paper */
  solid: readonly [number, number] | null
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
  const rows = authorStates(paper, people, asOf, { knownOn }).map(({ person, state }) =>
    toRow(paper, person, state, knownOn),
  )
  return {
    paper,
    published: toDayNumber(paper.published),
    authors: rows.length,
    least: rows.filter(({ state }) => state === "gone").length,
    most: rows.filter(({ state }) => state !== "seen").length,
    rows: sortLives(rows, order),
  }
}

function toRow(paper: Paper, person: Person, state: AuthorState, knownOn: string | undefined): LifeRow {
  const { after, by } = departureInterval(person, paper, { knownOn })
  const published = toDayNumber(paper.published)
  const end = toEnd(paper, person, { after, by, knownOn })
  return {
    id: `${paper.id}.${person.id}`,
    person,
    state,
    solid: after !== null && after > published ? [published, after] : null,
    fade: toFade(after, by, end.kind === "last-seen" ? null : published),
    after,
    by,
    end,
    marks: toMarks(person, paper.org, knownOn),
  }
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
    authorStates(paper, people, paper.published).map(({ person, state }) =>
      toRow(paper, person, state, undefined),
    ),
  )
  const starts = papers.map(({ published }) => toDayNumber(published))
  const fades = rows.flatMap(({ fade }) => fade?.[0] ?? [])
  const first = Math.min(...starts, ...fades.map((day) => Math.max(day, Math.min(...starts) - FADE_DAYS)))
  const days = rows.flatMap(({ fade, marks }) => [...(fade ?? []), ...marks.map(({ day }) => day)])
  return papers.length === 0 ? [0, 1] : [first - 21, Math.max(...starts, ...days) + 21]
}
