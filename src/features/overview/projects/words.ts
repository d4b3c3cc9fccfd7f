import { msg, plural } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { statusNames } from "#words/project-names.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import type { ProjectRow, ProjectsFigureView, ProjectsView } from "./view.ts"

/** All that the figure says. */
export function writeProjects(view: ProjectsFigureView, language: Language): FigureWords {
  const { t } = language
  return {
    sentence: writeSentence(view.counts, language),
    subtitle: t(
      msg`From start to end of training or release; fading where the date is known only to the month, or the start is not known.`,
    ),
    table: toTable(view, language),
    source: [{ ids: sourcesOf(view.rows.flatMap(({ project }) => [project, ...project.milestones])) }],
    bases: ["reported"],
    file: ["dates"],
    terms: ["uncertain-date"],
  }
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

/** Of how many projects how many came out, and what became of the others. */
function writeSentence(counts: ProjectsView["counts"], { t, format }: Language): string {
  const since = format.date(counts.since)
  const [all, cameOut] = [format.spelled(counts.all), format.spelled(counts.cameOut)]
  const start =
    counts.cameOut === counts.all
      ? t(msg`Of ${all} model projects since ${since}, all came out in some form`)
      : t(msg`Of ${all} model projects since ${since}, ${cameOut} came out in some form`)
  const [abandoned, merged] = [format.spelled(counts.abandoned), format.spelled(counts.merged)]
  const givenUp = t(
    msg({
      message: plural(counts.abandoned, {
        one: `${abandoned} was given up`,
        other: `${abandoned} were given up`,
      }),
    }),
  )
  return t(msg`${start}; later ${givenUp} and ${merged} merged`)
}

/** What became of a project, where that is more than its release. */
export function writeProjectNotes(language: Language): (row: ProjectRow) => string {
  const { t, format } = language
  const status = statusNames(language)
  return ({ project }) => {
    const leak = project.milestones.find((milestone) => milestone.kind === "leak")
    const notes = [project.status === "released" ? "" : status[project.status]]
    if (leak !== undefined) {
      const date = format.date(leak.date)
      notes.unshift(t(msg`leaked ${date}`))
    }
    return notes.filter((note) => note !== "").join("; ")
  }
}

/** The events drawn on the small timeline, in few words; all of them are on the timeline page. */
export function writeEventLabels({ t }: Language): Readonly<Record<string, string>> {
  return {
    "2022-11-09-first-large-layoff-more-than-11-000-peop": t(msg`11,000 laid off, November 2022`),
    "2023-02-27-zuckerberg-announces-a-top-level-product": t(msg`GenAI group announced, February 2023`),
    "2025-06-30-meta-superintelligence-labs-created-unde": t(msg`Superintelligence Labs, June 2025`),
  }
}
