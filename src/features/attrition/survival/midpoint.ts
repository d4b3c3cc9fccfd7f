import { toIntervals } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { kaplanMeier, logRank, type SurvivalObservation } from "#analytics/survival.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"

/** What the statistics of right-censored times would say if nothing were an interval. */
export interface Midpoint {
  groups: {
    paper: Paper
    authors: number
    departures: number
    /** by Kaplan and Meier, in days since publication; `null` = not reached */
    median: number | null
  }[]
  /** log-rank test of equal hazards in all groups; `null` where it is not defined */
  chiSquare: number | null
  p: number | null
}

/**
 * Kaplan–Meier medians and the log-rank test of two or more papers as if every departure were the middle day of its
 * interval, and everybody not known to have left still there when last seen. `null` for fewer than two papers with authors.
 */
export function toMidpoint(
  papers: readonly Paper[],
  people: readonly Person[],
  knownOn?: string | undefined,
): Midpoint | null {
  const everyone = withEveryAuthor(papers, people)
  const groups = papers
    .filter(({ authors }) => authors.length > 0)
    .map((paper) => ({
      paper,
      times: toIntervals(paper, everyone, { knownOn }).map(
        ({ left, right }): SurvivalObservation =>
          right === Number.POSITIVE_INFINITY
            ? { time: left, event: false }
            : { time: (left + right) / 2, event: true },
      ),
    }))
  if (groups.length < 2) return null
  const { chiSquare, p } = logRank(groups.map(({ times }) => times))
  return {
    groups: groups.map(({ paper, times }) => ({
      paper,
      authors: times.length,
      departures: times.filter(({ event }) => event).length,
      median: kaplanMeier(times).median,
    })),
    chiSquare,
    p,
  }
}
