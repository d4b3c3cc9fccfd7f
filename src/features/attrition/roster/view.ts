import { type AuthorState, authorStates } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { lastSeenAt } from "#features/attrition/last-seen.ts"
import type { Paper } from "#model/paper.ts"
import type { Departure, Person } from "#model/person.ts"
import type { Order } from "#words/table.ts"

/** `unfollowed`: no departure is on record, and the day lies after all that is known of the paper’s authors. */
export type RosterStatus = AuthorState | "unfollowed"

/** One author of one paper, with what is known of them on the as-of date. */
export interface RosterRow {
  /** paper and person, `llama.eric-hambro` */
  id: string
  person: Person
  paper: Paper
  /** place on the author list, from 1 */
  position: number
  status: RosterStatus
  /** `null` also while what shows the departure was not public */
  left: string | null
  destination: Departure["destination"]
  confidence: Departure["confidence"]
  lastSeen: string | null
}

/** All rows, those that are kept, and the order they stand in. */
export interface RosterView {
  all: readonly RosterRow[]
  kept: readonly RosterRow[]
  papers: readonly Paper[]
  /** name of the organisation that the papers came from */
  home: string
  /** ISO day */
  asOf: string
  order: Order | null
}

/** What is kept; `undefined` keeps everything. */
export interface RosterFilter {
  paper?: string | undefined
  status?: RosterStatus | undefined
  /** kind of destination, `unknown` for those whose next employer is not recorded */
  to?: string | undefined
  /** words that name, paper, or destination contain, in any order */
  q?: string | undefined
}

interface RosterOptions {
  asOf: string
  knownOn?: string | undefined
}

/**
 * Every author of every paper, in the papers' and their own order. With `knownOn` a departure counts as recorded only
 * if its second bound was public. Throws a `RangeError` when a date is no day.
 */
export function toRoster(
  papers: readonly Paper[],
  people: readonly Person[],
  { asOf, knownOn }: RosterOptions,
): RosterRow[] {
  const everyone = withEveryAuthor(papers, people)
  return papers.flatMap((paper) =>
    authorStates(paper, everyone, asOf, { knownOn }).map(({ person, state, isFollowed }, index) => {
      const { left, by, destination, confidence } = person.departure
      const isPublic = knownOn === undefined || (by !== undefined && by.publicFrom <= knownOn)
      return {
        id: `${paper.id}.${person.id}`,
        person,
        paper,
        position: index + 1,
        status: isFollowed ? state : "unfollowed",
        left: isPublic ? left : null,
        destination: isPublic ? destination : null,
        confidence: isPublic ? confidence : null,
        lastSeen: lastSeenAt(person, paper, knownOn),
      }
    }),
  )
}

/** The rows that every given filter keeps. */
export function filterRoster(
  rows: readonly RosterRow[],
  { paper, status, to, q }: RosterFilter,
): RosterRow[] {
  const words = (q ?? "").toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (paper === undefined || row.paper.id === paper) &&
      (status === undefined || row.status === status) &&
      (to === undefined || kindOf(row) === to) &&
      words.every((word) => searchText(row).includes(word)),
  )
}

/** Kind of the next employer; `unknown` where none is recorded. */
export function kindOf({ destination }: Pick<RosterRow, "destination">): string {
  return destination?.kind ?? "unknown"
}

/** The kinds that occur, the most frequent first, `unknown` last. */
export function destinationKinds(rows: readonly RosterRow[]): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1)
  return [...counts.keys()].toSorted(
    (a, b) =>
      Number(a === "unknown") - Number(b === "unknown") || (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
}

/** Letters without their accents are found, too. */
function searchText({ person, paper, destination }: RosterRow): string {
  const text = [person.name, paper.shortTitle, destination?.org, destination?.role].filter(Boolean).join(" ")
  return `${text} ${text.normalize("NFD").replace(/\p{M}/gu, "")}`.toLowerCase()
}
