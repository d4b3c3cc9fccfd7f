import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { Figure } from "#figure/figure.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { labColour } from "#words/lab-colour.ts"
import { toLabLegend } from "#words/lab-legend.ts"
import { labNames } from "#words/lab-names.ts"
import { shortName, statusNames } from "#words/project-names.ts"
import type { Table } from "#words/table.ts"
import { writeEventLabels, writeProjectNotes, writeProjectsSentence } from "./projects-text.ts"
import { type ProjectsView, toProjectsView } from "./projects-view.ts"

const TimelineChart = lazy(() => import("#charts/timeline-chart.tsx"))

export const PROJECTS_HEIGHT = { wide: 460, narrow: 640 }

/** Model projects from start to end or release, a small timeline. */
export function ProjectsFigure({ org }: { org: Org }) {
  const language = useLanguage()
  const { t } = useLingui()
  const eventLabels = writeEventLabels(language)
  const [projects, events] = useSuspenseQueries({ queries: [projectsQuery(org.id), eventsQuery(org.id)] })
  const view = useMemo(
    () => toProjectsView(projects.data.records, events.data.records, Object.keys(eventLabels)),
    [projects.data.records, events.data.records, eventLabels],
  )
  if (view === null) return <StateMessage title={t`No project is recorded.`} />
  return <ProjectsTimeline org={org} view={view} rejected={projects.data.rejected} />
}

interface ProjectsTimelineProps {
  org: Org
  view: ProjectsView
  rejected: Parameters<typeof RejectedNotice>[0]["rejected"]
}

function ProjectsTimeline({ org, view, rejected }: ProjectsTimelineProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const sentence = writeProjectsSentence(view.counts, language)
  const eventLabels = writeEventLabels(language)
  const noteOf = writeProjectNotes(language)
  const sourceIds = [
    ...new Set(
      view.rows.flatMap(({ project }) =>
        [project, ...project.milestones].flatMap((record) => record.sources),
      ),
    ),
  ]
  const subtitle = t`From start to end of training or release; fading where the date is known only to the month, or the start is not known.`
  const format = useFormat()
  const [labs] = useSuspenseQueries({ queries: [labsQuery(org.id)] })
  const names = labNames(labs.data, language)
  const legend = toLabLegend(
    view.rows.map(({ project }) => project.lab),
    names,
    language,
  )
  return (
    <Figure
      id="projects"
      sentence={sentence}
      subtitle={subtitle}
      controls={<RejectedNotice rejected={rejected} />}
      height={PROJECTS_HEIGHT}
      table={toTable(view, language)}
      source={<SourceLinks org={org.id} ids={sourceIds} most={3} more={(count) => t`and ${count} more`} />}
      bases={["reported"]}
      terms={["uncertain-date"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <TimelineChart
          choice={{ selected, onSelect: select }}
          rows={view.rows.map((row) => ({
            id: row.project.id,
            label: shortName(row.project.name),
            fill: labColour(row.project.lab).fill,
            span: row.span,
            marks: row.marks.map((mark) => ({ at: mark.at, shape: mark.group, title: mark.title })),
            note: noteOf(row),
            spoken: [
              row.project.name,
              ...row.marks.map((mark) => `${mark.title} (${formatEdtf(mark.date, format)})`),
            ].join(", "),
          }))}
          events={view.events.map(({ event, at }) => ({
            id: event.id,
            at,
            label: eventLabels[event.id] ?? "",
          }))}
          domain={view.domain}
          ticks={view.years.map(({ at, year }) => ({
            at,
            label: String(year),
            shortLabel: `’${String(year).slice(2)}`,
          }))}
          legend={legend}
          shapes={[
            { shape: "release", label: t`release` },
            { shape: "paper", label: t`paper` },
            { shape: "stop", label: t`leak or withdrawal` },
          ]}
          texts={{ name: sentence, description: subtitle }}
        />
      )}
    </Figure>
  )
}

function toTable(view: ProjectsView, language: Language): Table {
  const { t, format } = language
  const status = statusNames(language)
  const date = { type: "date", formatText: (text: string) => formatEdtf(text, format) } as const
  return {
    caption: t(msg`Model projects: start, end, status, first release or paper`),
    columns: [
      { key: "name", label: t(msg`Project`), lang: "en" },
      { key: "start", label: t(msg`Start`), ...date },
      { key: "end", label: t(msg`End of training or release`), ...date },
      { key: "status", label: t(msg`Status`) },
      { key: "milestones", label: t(msg`Milestones`), lang: "en" },
    ],
    rows: view.rows.map(({ project, marks }) => ({
      id: project.id,
      cells: {
        name: project.name,
        start: project.start,
        end: project.end,
        status: status[project.status],
        milestones:
          marks.map((mark) => `${mark.title} (${formatEdtf(mark.date, format)})`).join("; ") || null,
      },
      sources: [...new Set([project, ...project.milestones].flatMap((record) => record.sources))],
    })),
  }
}
