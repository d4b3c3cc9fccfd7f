import type { Cluster } from "#model/cluster.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Project } from "#model/project.ts"

/** What the address names: a project (perhaps one of its milestones or runs), an event or a statement about a cluster. */
export type TimelineItem =
  | { kind: "project"; project: Project; part: string | null }
  | { kind: "event"; event: OrgEvent }
  | { kind: "cluster"; cluster: Cluster }

interface Records {
  projects: readonly Project[]
  events: readonly OrgEvent[]
  clusters: readonly Cluster[]
}

/** The record an id stands for; `opt.3` is the milestone at place 3 of `opt`, `opt.c0` its first entry of compute. */
export function findItem(id: string, { projects, events, clusters }: Records): TimelineItem | null {
  const [head, part = null] = id.split(".")
  const project = projects.find((candidate) => candidate.id === head)
  if (project !== undefined)
    return part === null || hasPart(project, part) ? { kind: "project", project, part } : null
  const event = events.find((candidate) => candidate.id === id)
  if (event !== undefined) return { kind: "event", event }
  const cluster = clusters.find((candidate) => candidate.id === id)
  return cluster === undefined ? null : { kind: "cluster", cluster }
}

function hasPart({ milestones, compute }: Project, part: string): boolean {
  const [list, place] = part.startsWith("c") ? [compute, part.slice(1)] : [milestones, part]
  return /^\d+$/.test(place) && list[Number(place)] !== undefined
}
