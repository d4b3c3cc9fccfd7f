import { claimsQuery } from "./claims.ts"
import { clustersQuery } from "./clusters.ts"
import { contextQuery } from "./context.ts"
import { eventsQuery } from "./events.ts"
import { labsQuery } from "./labs.ts"
import { papersQuery } from "./papers.ts"
import { peopleQuery } from "./people.ts"
import { projectsQuery } from "./projects.ts"
import { schedulerQuery } from "./scheduler.ts"
import { sourcesQuery } from "./sources.ts"

/** The query of each file of a bundle, by the name of the resource. */
export const BUNDLE_QUERIES = {
  people: peopleQuery,
  projects: projectsQuery,
  labs: labsQuery,
  papers: papersQuery,
  events: eventsQuery,
  clusters: clustersQuery,
  claims: claimsQuery,
  context: contextQuery,
  sources: sourcesQuery,
  scheduler: schedulerQuery,
} as const

export type BundleFile = keyof typeof BUNDLE_QUERIES
