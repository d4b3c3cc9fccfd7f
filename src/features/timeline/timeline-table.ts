import { useLingui } from "@lingui/react/macro"
import type { LabNames } from "#figure/lab-names.ts"
import { shortName, useMilestoneNames, useStatusNames } from "#figure/project-names.ts"
import type { Table, TableRow } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { useEventNames } from "./timeline-texts.ts"
import type { TimelineView } from "./timeline-view.ts"

/** Everything that is drawn, one thing a row: projects, then their milestones, then the events. */
export function useTimelineTable({ lanes, events }: TimelineView, names: LabNames): Table {
  const { t } = useLingui()
  const format = useFormat()
  const status = useStatusNames()
  const milestoneName = useMilestoneNames()
  const eventNames = useEventNames()
  const formatDate = (text: string) => formatEdtf(text, format)
  const projects = lanes.flatMap((lane) => lane.projects)
  const rows: TableRow[] = [
    ...projects.map(({ project }) => ({
      id: project.id,
      sources: project.sources,
      cells: {
        kind: t`project, ${status[project.status]}`,
        what: project.name,
        start: project.start,
        end: project.end,
        lab: names.label(project.lab),
        sources: project.sources.length,
      },
    })),
    ...projects.flatMap(({ project, marks }) =>
      marks.map(({ id, milestone }) => ({
        id,
        sources: milestone.sources,
        cells: {
          kind: milestoneName(milestone.kind),
          what: `${shortName(project.name)}: ${milestone.title}`,
          start: milestone.date,
          end: null,
          lab: names.label(project.lab),
          sources: milestone.sources.length,
        },
      })),
    ),
    ...events.map(({ event }) => ({
      id: event.id,
      sources: event.sources,
      cells: {
        kind: t`event, ${eventNames[event.kind]}`,
        what: event.title[format.locale],
        start: event.date,
        end: null,
        lab: event.labs.map(names.label).join(t`, `) || null,
        sources: event.sources.length,
      },
    })),
  ]
  return {
    caption: t`Projects, milestones and events with their dates, labs and number of sources`,
    columns: [
      { key: "what", label: t`What` },
      { key: "kind", label: t`Kind` },
      { key: "start", label: t`Date or start`, type: "date", formatText: formatDate },
      { key: "end", label: t`End of training or release`, type: "date", formatText: formatDate },
      { key: "lab", label: t`Lab` },
      { key: "sources", label: t`Sources`, numeric: true, format: format.integer },
    ],
    rows,
  }
}
