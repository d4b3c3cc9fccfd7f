import { msg } from "@lingui/core/macro"
import type { RivalryLayer } from "#features/timeline/timeline-params.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Basis } from "#model/basis.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { sourcesOf } from "#words/source-parts.ts"
import { toRivalryTable } from "./table.ts"
import { RIVALRY, type RivalryFigureView, type RivalryView } from "./view.ts"

/** All that the figure says. */
export function writeRivalry(view: RivalryFigureView, language: Language): FigureWords {
  const { t, format } = language
  const span = formatSpan(`${RIVALRY.from}/${RIVALRY.to}`, format)
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`${span}. A fading bar under a project is the interval in which an author left; it ends on the first day they are known to be gone. Who is not known to have left is not drawn. What stands at the same time is not thereby a cause.`,
    ),
    table: toRivalryTable(view, view.layers, language),
    source: [{ ids: listSources(view) }],
    bases: basesOf(view, view.layers),
    file: ["dates"],
    terms: ["interval", "uncertain-date"],
  }
}

/** How many of each paper’s authors had left by the last day, and no more than that. */
function writeSentence({ sides }: RivalryView, { t, format }: Language): string {
  const date = format.date(RIVALRY.to)
  const clauses = sides.map(({ paper: { shortTitle }, authors, left: { least, most } }) =>
    least === most
      ? t(msg`${least} of ${shortTitle}’s ${authors} authors`)
      : t(msg`${least} to ${most} of ${shortTitle}’s ${authors} authors`),
  )
  return t(msg`By ${date}, ${format.list(clauses)} had left`)
}

function listSources({ sides, clusters, events }: RivalryView): string[] {
  const records = [
    ...sides.flatMap(({ project: { project }, departures }) => [
      project,
      ...project.milestones,
      ...departures.map(({ person }) => person.departure),
    ]),
    ...clusters.map(({ cluster }) => cluster),
    ...events.map(({ event }) => event),
  ]
  return sourcesOf(records)
}

/** The bases of what is drawn: intervals between two sightings are derived, statements of clusters have their own. */
function basesOf({ sides, clusters }: RivalryView, layers: ReadonlySet<RivalryLayer>): Basis[] {
  const hasBrackets = sides.some(({ departures }) =>
    departures.some(({ person }) => person.departure.basis === "bracketed"),
  )
  const found: Basis[] = [
    "reported",
    ...(layers.has("departures") && hasBrackets ? (["derived"] as const) : []),
    ...(layers.has("clusters") ? clusters.map(({ cluster }) => cluster.basis) : []),
  ]
  return [...new Set(found)]
}
