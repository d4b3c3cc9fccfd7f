import { msg } from "@lingui/core/macro"
import type { RivalryLayer } from "#features/timeline/timeline-params.ts"
import { eventNames } from "#features/timeline/timeline-texts.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { milestoneNames } from "#words/project-names.ts"
import type { Table, TableRow } from "#words/table.ts"
import type { RivalryView } from "./view.ts"

/** Everything that is drawn, one thing a row, side by side in the order of the lanes. */
export function toRivalryTable(
  { sides, clusters, events }: RivalryView,
  layers: ReadonlySet<RivalryLayer>,
  language: Language,
): Table {
  const { t, format } = language
  const milestoneName = milestoneNames(language)
  const kinds = eventNames(language)
  const of = (layer: RivalryLayer, rows: TableRow[]) => (layers.has(layer) ? rows : [])
  const rows = [
    ...sides.flatMap(({ paper, project: { marks, windows }, departures }) => [
      ...marks.map(({ id, milestone: { kind, title, date, sources } }) => ({
        id,
        sources,
        cells: {
          side: paper.shortTitle,
          kind: milestoneName(kind),
          what: title,
          date,
          sources: sources.length,
        },
      })),
      ...of(
        "runs",
        windows.map(({ id, compute }) => ({
          id,
          sources: compute.sources,
          cells: {
            side: paper.shortTitle,
            kind: t(msg`run`),
            what: compute.what,
            date: compute.window,
            sources: compute.sources.length,
          },
        })),
      ),
      ...of(
        "departures",
        departures.map(({ person: { id, name, departure } }) => ({
          id,
          sources: departure.sources,
          cells: {
            side: paper.shortTitle,
            kind: t(msg`departure of an author`),
            what: name,
            date: departure.left,
            sources: departure.sources.length,
          },
        })),
      ),
    ]),
    ...of(
      "clusters",
      clusters.map(({ cluster: { id, name, kind, date, sources } }) => ({
        id,
        sources,
        cells: {
          side: null,
          kind: kind === "operational" ? t(msg`cluster in operation`) : t(msg`cluster announced`),
          what: name,
          date,
          sources: sources.length,
        },
      })),
    ),
    ...of(
      "reorgs",
      events.map(({ event: { id, title, kind, date, sources } }) => ({
        id,
        sources,
        cells: {
          side: null,
          kind: kinds[kind],
          what: title[format.locale],
          date,
          sources: sources.length,
        },
      })),
    ),
  ]
  return {
    caption: t(msg`Milestones, runs, departures, clusters and reorganisations with their dates`),
    columns: [
      { key: "what", label: t(msg`What`) },
      { key: "kind", label: t(msg`Kind`) },
      {
        key: "date",
        label: t(msg`Date`),
        type: "date",
        formatText: (text) => formatEdtf(text, format),
      },
      { key: "side", label: t(msg`Paper`) },
      { key: "sources", label: t(msg`Sources`), numeric: true, format: format.integer, unit: "count" },
    ],
    rows,
  }
}
