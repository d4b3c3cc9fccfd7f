import { claimsQuery } from "#data/claims.ts"
import { clustersQuery } from "#data/clusters.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { sourcesQuery } from "#data/sources.ts"
import type { FigureInput, Read } from "#figure/define-figure.ts"
import { type StoryFacts, toStoryFacts } from "./story-facts.ts"

/** Every number that the story says, out of the records. */
export function loadStory({ org: { id } }: Pick<FigureInput<unknown>, "org">, read: Read): StoryFacts {
  const { projects, clusters, papers, people, claims, sources } = read({
    projects: projectsQuery(id),
    clusters: clustersQuery(id),
    papers: papersQuery(id),
    people: peopleQuery(id),
    claims: claimsQuery(id),
    sources: sourcesQuery(id),
  })
  return toStoryFacts({
    projects: projects.records,
    clusters: clusters.records,
    papers: papers.records,
    people: people.records,
    claims: claims.records,
    sources: sources.records,
  })
}
