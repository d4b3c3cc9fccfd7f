import { useLingui } from "@lingui/react/macro"
import { Suspense } from "react"
import { BasisMark } from "#figure/basis-mark.tsx"
import { EvidencePanel } from "#figure/evidence-panel.tsx"
import { Boundary } from "#figure/figure-boundary.tsx"
import { SourceEntries } from "#figure/source-entries.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Cluster } from "#model/cluster.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Org } from "#model/org.ts"
import { Facts } from "./item-facts.tsx"
import { findItem } from "./item-view.ts"
import { PersonItem, UnknownItem } from "./person-item.tsx"
import { ProjectFacts } from "./project-facts.tsx"
import { eventNames } from "./timeline-texts.ts"
import { type TimelineContext, useTimeline } from "./use-timeline.ts"

/** The project, event or cluster whose address this is, with its facts, its compute and its sources. */
export function ItemPanel({ org }: { org: Org }) {
  return (
    <Boundary>
      <Suspense fallback={null}>
        <Item org={org} />
      </Suspense>
    </Boundary>
  )
}

function Item({ org }: { org: Org }) {
  const context = useTimeline(org)
  const { params, setParams } = context
  const { locale } = useFormat()
  if (params.item === undefined) return null
  const item = findItem(params.item, context)
  if (item === null) {
    const hasPeople = org.has.some(({ resource }) => resource === "people")
    return hasPeople ? <PersonItem {...context} id={params.item} /> : <UnknownItem id={params.item} />
  }
  const close = () => setParams({ item: undefined })
  const common = { id: "item", org: org.id, onClose: close }
  if (item.kind === "project") {
    const { project } = item
    return (
      <EvidencePanel key={params.item} {...common} title={project.name} lang="en" record={project.id}>
        <ProjectFacts {...context} project={project} part={item.part} />
      </EvidencePanel>
    )
  }
  if (item.kind === "event") {
    const { event } = item
    return (
      <EvidencePanel key={event.id} {...common} title={event.title[locale]} record={event.id}>
        <EventFacts {...context} event={event} />
      </EvidencePanel>
    )
  }
  const { cluster } = item
  return (
    <EvidencePanel key={cluster.id} {...common} title={cluster.name} lang="en" record={cluster.id}>
      <ClusterFacts org={org.id} cluster={cluster} />
    </EvidencePanel>
  )
}

function EventFacts({ org, names, event }: TimelineContext & { event: OrgEvent }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const kinds = eventNames(language)
  return (
    <Facts
      facts={[
        [t`Date`, formatEdtf(event.date, format)],
        [t`Kind`, kinds[event.kind]],
        [t`Labs`, event.labs.map(names.label).join(t`, `) || null],
        [t`Basis`, <BasisMark key="basis" basis="reported" />],
        [t`Sources`, <SourceEntries key="sources" org={org.id} ids={event.sources} />],
      ]}
      note={event.note?.[format.locale]}
    />
  )
}

function ClusterFacts({ org, cluster }: { org: string; cluster: Cluster }) {
  const { t } = useLingui()
  const format = useFormat()
  const { date, kind, gpuType, gpuCount, powerMW, due, basis, sources, note } = cluster
  return (
    <Facts
      facts={[
        [t`Stated`, formatEdtf(date, format)],
        [t`State`, kind === "operational" ? t`in operation` : t`announced`],
        [t`Due`, due === null ? t`no date stated` : formatEdtf(due, format)],
        [t`GPUs`, gpuCount === null ? null : format.integer(gpuCount)],
        [t`Type`, gpuType],
        [t`Power`, powerMW === null ? null : t`${format.integer(powerMW)} MW`],
        [t`Basis`, <BasisMark key="basis" basis={basis} />],
        [t`Sources`, <SourceEntries key="sources" org={org} ids={sources} />],
      ]}
      note={note?.[format.locale]}
    />
  )
}
