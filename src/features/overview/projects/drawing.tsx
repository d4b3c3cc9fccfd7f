import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { labColour } from "#words/lab-colour.ts"
import { shortName } from "#words/project-names.ts"
import { toLegend } from "./rows.ts"
import TimelineChart from "./timeline-chart.tsx"
import type { ProjectsFigureView } from "./view.ts"
import { writeEventLabels, writeProjectNotes } from "./words.ts"

/** One bar per project with its milestones, under the events of the organisation. */
export default function ProjectsDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, ProjectsFigureView>) {
  const language = useLanguage()
  const { format } = language
  const eventLabels = writeEventLabels(language)
  const noteOf = writeProjectNotes(language)
  return (
    <TimelineChart
      width={width}
      choice={choiceOf(selection)}
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
      events={view.events.map(({ event, at }) => ({ id: event.id, at, label: eventLabels[event.id] ?? "" }))}
      domain={view.domain}
      ticks={view.years.map(({ at, year }) => ({
        at,
        label: String(year),
        shortLabel: `’${String(year).slice(2)}`,
      }))}
      {...toLegend(view, language)}
      texts={{ name: words.sentence, description: words.subtitle }}
    />
  )
}
