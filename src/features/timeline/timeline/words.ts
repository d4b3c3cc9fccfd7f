import { msg } from "@lingui/core/macro"
import { writeTimelineSentence } from "#features/timeline/timeline-texts.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { labNames } from "#words/lab-names.ts"
import { sourcesOf } from "#words/source-parts.ts"
import { toTimelineTable } from "./table.ts"
import type { TimelineFigureView } from "./view.ts"

/** All that the figure says. */
export function writeTimeline(view: TimelineFigureView, language: Language): FigureWords {
  const { t, format } = language
  const span = formatSpan(`${view.range.from}/${view.range.to}`, format)
  const projects = view.lanes.flatMap((lane) => lane.projects.map(({ project }) => project))
  return {
    sentence: writeTimelineSentence(view.starts, language),
    subtitle: t(
      msg`${span}. A bar runs from start to end of training or release and fades where a date is not known; a frame in it is a training run on record, dashed where it lies somewhere in there.`,
    ),
    hint: t(msg`Choose anything for its facts and sources.`),
    table: toTimelineTable(view, labNames(view.nodes, language), language),
    source: [
      {
        ids: sourcesOf([
          ...projects.flatMap((project) => [project, ...project.milestones]),
          ...view.events.map(({ event }) => event),
        ]),
      },
    ],
    bases: ["reported"],
    file: ["dates"],
    terms: ["uncertain-date"],
  }
}
