import { useLingui } from "@lingui/react/macro"
import { useMilestoneNames } from "#figure/project-names.ts"
import type { Table, TableRow } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { RivalryView } from "./rivalry-view.ts"
import type { RivalryLayer } from "./timeline-params.ts"
import { useEventNames } from "./timeline-texts.ts"

/** Everything that is drawn, one thing a row, side by side in the order of the lanes. */
export function useRivalryTable(
  { sides, clusters, events }: RivalryView,
  layers: ReadonlySet<RivalryLayer>,
): Table {
  const { t } = useLingui()
  const format = useFormat()
  const milestoneName = useMilestoneNames()
  const eventNames = useEventNames()
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
            kind: t`run`,
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
            kind: t`departure of an author`,
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
          kind: kind === "operational" ? t`cluster in operation` : t`cluster announced`,
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
          kind: eventNames[kind],
          what: title[format.locale],
          date,
          sources: sources.length,
        },
      })),
    ),
  ]
  return {
    caption: t`Milestones, runs, departures, clusters and reorganisations with their dates`,
    columns: [
      { key: "what", label: t`What` },
      { key: "kind", label: t`Kind` },
      {
        key: "date",
        label: t`Date`,
        type: "date",
        formatText: (text) => formatEdtf(text, format),
      },
      { key: "side", label: t`Paper` },
      { key: "sources", label: t`Sources`, numeric: true, format: format.integer },
    ],
    rows,
  }
}
