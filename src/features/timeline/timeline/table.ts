import { msg } from "@lingui/core/macro"
import { eventNames } from "#features/timeline/timeline-texts.ts"
import type { TimelineView } from "#features/timeline/timeline-view.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { LabNames } from "#words/lab-names.ts"
import { milestoneNames, shortName, statusNames } from "#words/project-names.ts"
import type { Table, TableRow } from "#words/table.ts"

/** Everything that is drawn, one thing a row: projects, then their milestones, then the events. */
export function toTimelineTable({ lanes, events }: TimelineView, names: LabNames, language: Language): Table {
  const { t, format } = language
  const status = statusNames(language)
  const milestoneName = milestoneNames(language)
  const kinds = eventNames(language)
  const formatDate = (text: string) => formatEdtf(text, format)
  const projects = lanes.flatMap((lane) => lane.projects)
  const rows: TableRow[] = [
    ...projects.map(({ project }) => ({
      id: project.id,
      sources: project.sources,
      cells: {
        kind: t(msg`project, ${status[project.status]}`),
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
        kind: t(msg`event, ${kinds[event.kind]}`),
        what: event.title[format.locale],
        start: event.date,
        end: null,
        lab: event.labs.map(names.label).join(t(msg`, `)) || null,
        sources: event.sources.length,
      },
    })),
  ]
  return {
    caption: t(msg`Projects, milestones and events with their dates, labs and number of sources`),
    columns: [
      { key: "what", label: t(msg`What`) },
      { key: "kind", label: t(msg`Kind`) },
      { key: "start", label: t(msg`Date or start`), type: "date", formatText: formatDate },
      { key: "end", label: t(msg`End of training or release`), type: "date", formatText: formatDate },
      { key: "lab", label: t(msg`Lab`) },
      { key: "sources", label: t(msg`Sources`), numeric: true, format: format.integer, unit: "count" },
    ],
    rows,
  }
}
