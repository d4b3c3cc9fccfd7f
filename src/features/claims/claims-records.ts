import type { ClaimData } from "#analytics/claims.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { claimsQuery } from "#data/claims.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { sourcesQuery } from "#data/sources.ts"
import type { Answers, FigureInput, Read } from "#figure/define-figure.ts"

export type ClaimsRecords = Answers<ReturnType<typeof claimsQueries>>

/** Claims and what they are checked against. */
export function loadClaims({ org }: Pick<FigureInput<unknown>, "org">, read: Read): ClaimsRecords {
  return read(claimsQueries(org.id))
}

function claimsQueries(org: string) {
  return {
    claims: claimsQuery(org),
    papers: papersQuery(org),
    people: peopleQuery(org),
    projects: projectsQuery(org),
    sources: sourcesQuery(org),
  }
}

export function toClaimData({ papers, people, projects, sources }: ClaimsRecords): ClaimData {
  return {
    papers: papers.records,
    people: withEveryAuthor(papers.records, people.records),
    projects: projects.records,
    sources: sources.records,
  }
}
