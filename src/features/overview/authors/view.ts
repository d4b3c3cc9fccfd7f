import { type AuthorState, authorStates } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { RejectedRecord } from "#model/records.ts"
import type { LabColour } from "#words/lab-colour.ts"

/** How many of a paper's authors had left on a date: `least` for certain, `most` at most. */
export interface AuthorsRow {
  paper: Paper
  date: string
  authors: number
  least: number
  most: number
  /** who they are, in the paper’s order */
  names: Record<AuthorState, string[]>
  /** ids of the sources of what is on record of them */
  sources: string[]
}

/** What is drawn and said of the two dates. */
export interface AuthorsView {
  rows: AuthorsRow[]
  evidence: ReturnType<typeof countEvidence>
  colourOf: (paper: Paper) => LabColour
  /** records that broke a rule and are missing here */
  rejected: readonly RejectedRecord[]
}

/** Of the row in the figure’s table, and so in an address. */
export function authorsRowId(paper: string, date: string): string {
  return `${paper}-${date}`
}

/** One row per paper and date, papers in the data's order. An author without a record is open. */
export function toAuthorsRows(
  papers: readonly Paper[],
  people: readonly Person[],
  dates: readonly string[],
): AuthorsRow[] {
  const everyone = withEveryAuthor(papers, people)
  return papers.flatMap((paper) =>
    dates.map((date) => {
      const states = authorStates(paper, everyone, date)
      const namesOf = (wanted: AuthorState) =>
        states.filter(({ state }) => state === wanted).map(({ person }) => person.name)
      const names = { gone: namesOf("gone"), open: namesOf("open"), seen: namesOf("seen") }
      return {
        paper,
        date,
        authors: paper.authors.length,
        least: names.gone.length,
        most: names.gone.length + names.open.length,
        names,
        sources: countEvidence([paper], people).sources,
      }
    }),
  )
}

/** Number of observations and of people behind the rows; a person of two papers counts once. */
export function countEvidence(papers: readonly Paper[], people: readonly Person[]) {
  const ids = new Set(papers.flatMap((paper) => paper.authors))
  const followed = people.filter((person) => ids.has(person.id))
  const observations = followed.flatMap((person) => person.observations)
  const sources = new Set(observations.flatMap((observation) => observation.sources))
  return {
    people: followed.length,
    observations: observations.length,
    sources: [...sources],
    authorships: papers.reduce((sum, paper) => sum + paper.authors.length, 0),
  }
}
