import { clustersQuery } from "#data/clusters.ts"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import type { FigureInput, Read } from "#figure/define-figure.ts"
import type { Selection } from "#figure/selection.ts"
import type { SetParams } from "#figure/use-page-params.ts"
import type { Cluster } from "#model/cluster.ts"
import type { OrgEvent } from "#model/event.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Project } from "#model/project.ts"
import type { RejectedRecord } from "#model/records.ts"

/** What every figure of the timeline is made from. */
export interface TimelineRecords {
  projects: readonly Project[]
  events: readonly OrgEvent[]
  clusters: readonly Cluster[]
  nodes: readonly LabNode[]
  rejected: readonly RejectedRecord[]
}

export function loadTimeline({ org }: Pick<FigureInput<unknown>, "org">, read: Read): TimelineRecords {
  const { projects, events, clusters, nodes } = read({
    projects: projectsQuery(org.id),
    events: eventsQuery(org.id),
    clusters: clustersQuery(org.id),
    nodes: labsQuery(org.id),
  })
  return {
    projects: projects.records,
    events: events.records,
    clusters: clusters.records,
    nodes,
    rejected: [...projects.rejected, ...events.rejected, ...clusters.rejected],
  }
}

/** The project, event or cluster that is open is the row that is chosen in every figure. */
export function chooseItem<P extends { item?: string | undefined }>(
  { item }: P,
  setParams: SetParams<P>,
): Selection {
  return {
    selected: item ?? null,
    select: (id) => setParams({ item: id ?? undefined } as Partial<P>),
  }
}
