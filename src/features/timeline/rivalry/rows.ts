import { msg } from "@lingui/core/macro"
import type { Lane, LaneMark, LaneRow } from "#charts/lanes.ts"
import { toClusterMark } from "#features/timeline/cluster-mark.ts"
import type { RivalryLayer } from "#features/timeline/timeline-params.ts"
import { toEventLines, toProjectRow } from "#features/timeline/timeline-rows.ts"
import { toShapes } from "#features/timeline/timeline-shapes.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { labColour } from "#words/lab-colour.ts"
import type { RivalryDeparture, RivalryFigureView, RivalrySide, RivalryView } from "./view.ts"

/** One lane per paper, its project first, then its authors’ departures; then what is stated of clusters. */
function toRivalryLanes(
  { sides, clusters }: RivalryView,
  layers: ReadonlySet<RivalryLayer>,
  language: Language,
): Lane[] {
  const { t } = language
  const toRow = toProjectRow(language)
  const toDeparture = toDepartureRow(language)
  const toLabel = writeSideLabel(language)
  const toMark = toClusterMark(language)
  const lanes = sides.map((side) => {
    const row = toRow(side.project)
    return {
      id: side.paper.id,
      label: toLabel(side),
      rows: [
        layers.has("runs") ? row : { ...row, windows: [] },
        ...(layers.has("departures") ? side.departures.map((entry) => toDeparture(entry, side)) : []),
      ],
    }
  })
  if (!layers.has("clusters")) return lanes
  const rows = (["operational", "announced"] as const).map((kind): LaneRow => {
    const marks = clusters
      .filter(({ cluster }) => cluster.kind === kind)
      .map(({ cluster, ...days }) => toMark(cluster, days))
    const label = kind === "operational" ? t(msg`In operation`) : t(msg`Announced`)
    const count = marks.length
    return {
      ...{ id: `clusters-${kind}`, label, note: "", fill: "var(--ink2)", span: null, windows: [], marks },
      spoken: t(msg`${label}: ${count} statements`),
    }
  })
  return [
    ...lanes,
    { id: "clusters", label: t(msg`Clusters, as stated; they overlap and are never added up`), rows },
  ]
}

/** “OPT, 19 authors: 4 to 12 had left by the end”. */
function writeSideLabel({ t }: Language): (side: RivalrySide) => string {
  return ({ paper: { shortTitle }, authors, left: { least, most } }) =>
    least === most
      ? t(msg`${shortTitle}, ${authors} authors: ${least} had left by the last day shown`)
      : t(msg`${shortTitle}, ${authors} authors: ${least} to ${most} had left by the last day shown`)
}

function toDepartureRow({
  t,
  format,
}: Language): (departure: RivalryDeparture, side: RivalrySide) => LaneRow {
  return ({ person, left, by, from }, { project }) => {
    const when = formatEdtf(left, format)
    const fill = labColour(project.project.lab).fill
    const spoken = t(msg`${person.name} left: ${when}`)
    const end: LaneMark = { id: `${person.id}.by`, from: by, to: by, shape: "end", label: "", spoken }
    return {
      id: person.id,
      label: person.name,
      lang: "en",
      note: "",
      fill,
      // solid on no day: the whole stretch is where the departure lies
      span: { startEarliest: from, startLatest: from, endEarliest: from, endLatest: by },
      windows: [],
      marks: [end],
      spoken,
      isCompact: true,
    }
  }
}

/** Lanes and event lines, as the drawing takes them. */
export function toDrawn(view: RivalryFigureView, language: Language) {
  return {
    lanes: toRivalryLanes(view, view.layers, language),
    events: view.layers.has("reorgs") ? view.events.map(toEventLines(language)) : [],
    domain: view.domain,
    links: [],
    legend: [],
    shapes: toShapes(language),
  }
}
