import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import { clustersQuery } from "#data/clusters.ts"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { type SetParams, usePageParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Cluster } from "#model/cluster.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Lab } from "#model/lab.ts"
import type { Org } from "#model/org.ts"
import type { Project } from "#model/project.ts"
import type { RejectedRecord } from "#model/records.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { parseTimelineSearch, type TimelineParams, type TimelineSearch } from "./timeline-params.ts"

/** What every figure of the timeline is given. */
export interface TimelineContext {
  org: Org
  projects: readonly Project[]
  events: readonly OrgEvent[]
  clusters: readonly Cluster[]
  labs: readonly Lab[]
  names: LabNames
  params: TimelineParams
  refused: TimelineSearch["refused"]
  rejected: readonly RejectedRecord[]
  setParams: SetParams<TimelineParams>
}

interface TimelineDataProps {
  org: Org
  children: (context: TimelineContext) => ReactNode
}

/** Reads the records of what shipped and the address, for the page and for each of its figures alone. */
export function TimelineData({ org, children }: TimelineDataProps) {
  const language = useLanguage()
  const { values: params, refused, setParams } = usePageParams<TimelineParams>(parseTimelineSearch)
  const [projects, events, clusters, labs] = useSuspenseQueries({
    queries: [projectsQuery(org.id), eventsQuery(org.id), clustersQuery(org.id), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const rejected = useMemo(
    () => [...projects.data.rejected, ...events.data.rejected, ...clusters.data.rejected],
    [projects.data, events.data, clusters.data],
  )
  return children({
    org,
    projects: projects.data.records,
    events: events.data.records,
    clusters: clusters.data.records,
    labs: labs.data,
    names,
    params,
    refused,
    rejected,
    setParams,
  })
}
