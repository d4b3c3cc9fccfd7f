import { countLeft } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { Cluster } from "#model/cluster.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"

/** Editorial choices: which records the headline numbers of the public record are taken from. */
const TOTAL_OF = "llama"
const CLUSTER = "2023-05-18-research-supercluster-full-size"

export interface RecordHeadlines {
  asOf: string
  /** papers with the surest count first */
  papers: { paper: Paper; authors: number; least: number; most: number; sources: string[] }[]
  /** runs of one project with their GPU-hours, and their sum */
  total: { project: Project; gpuHours: number; runs: number[]; sources: string[] } | null
  cluster: Cluster | null
}

/** The facts behind the headline numbers on a day; what the data lacks is `null` and its number is left out. */
export function toRecordHeadlines(
  papers: readonly Paper[],
  people: readonly Person[],
  projects: readonly Project[],
  clusters: readonly Cluster[],
  asOf: string,
): RecordHeadlines {
  const everyone = withEveryAuthor(papers, people)
  const counted = papers.map((paper) => ({
    paper,
    authors: paper.authors.length,
    ...countLeft(paper, everyone, asOf),
    sources: listSources(paper, everyone),
  }))
  return {
    asOf,
    papers: counted.toSorted((a, b) => a.most - a.least - (b.most - b.least)),
    total: toTotal(projects.find((project) => project.id === TOTAL_OF)),
    cluster: clusters.find((cluster) => cluster.id === CLUSTER && cluster.gpuCount !== null) ?? null,
  }
}

/** What a count of departures rests on: the author list and whatever places each author. */
function listSources(paper: Paper, people: readonly Person[]): string[] {
  const authors = people.filter((person) => paper.authors.includes(person.id))
  const departures = authors.flatMap(({ departure }) => departure.sources)
  return [...new Set([...paper.sources, ...departures])]
}

/** Published runs of one project, added up here: the total is derived, its parts are reported. */
function toTotal(project: Project | undefined): RecordHeadlines["total"] {
  const hours = (project?.compute ?? []).flatMap(({ role, gpuHours }) =>
    role === "run" && gpuHours !== null ? [gpuHours] : [],
  )
  if (project === undefined || hours.length === 0) return null
  const sources = project.compute.flatMap((compute) => (compute.role === "run" ? compute.sources : []))
  return {
    project,
    gpuHours: hours.reduce((sum, value) => sum + value, 0),
    runs: hours,
    sources: [...new Set(sources)],
  }
}
