import { useLingui } from "@lingui/react/macro"
import type { Lane, LaneMark, LaneRow } from "#charts/lanes.ts"
import { labColour } from "#figure/lab-colour.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { useClusterMark } from "./cluster-mark.ts"
import type { RivalryDeparture, RivalrySide, RivalryView } from "./rivalry-view.ts"
import type { RivalryLayer } from "./timeline-params.ts"
import { useProjectRow } from "./timeline-rows.ts"

/** One lane per paper, its project first, then its authors’ departures; then what is stated of clusters. */
export function useRivalryLanes({ sides, clusters }: RivalryView, layers: ReadonlySet<RivalryLayer>): Lane[] {
  const { t } = useLingui()
  const toRow = useProjectRow()
  const toDeparture = useDepartureRow()
  const toLabel = useSideLabel()
  const toMark = useClusterMark()
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
    const label = kind === "operational" ? t`In operation` : t`Announced`
    const count = marks.length
    return {
      ...{ id: `clusters-${kind}`, label, note: "", fill: "var(--ink2)", span: null, windows: [], marks },
      spoken: t`${label}: ${count} statements`,
    }
  })
  return [
    ...lanes,
    { id: "clusters", label: t`Clusters, as stated; they overlap and are never added up`, rows },
  ]
}

/** “OPT, 19 authors: 4 to 12 had left by the end”. */
function useSideLabel(): (side: RivalrySide) => string {
  const { t } = useLingui()
  return ({ paper: { shortTitle }, authors, left: { least, most } }) =>
    least === most
      ? t`${shortTitle}, ${authors} authors: ${least} had left by the last day shown`
      : t`${shortTitle}, ${authors} authors: ${least} to ${most} had left by the last day shown`
}

function useDepartureRow(): (departure: RivalryDeparture, side: RivalrySide) => LaneRow {
  const { t } = useLingui()
  const format = useFormat()
  return ({ person, left, by, from }, { project }) => {
    const when = formatEdtf(left, format)
    const fill = labColour(project.project.lab).fill
    const spoken = t`${person.name} left: ${when}`
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
