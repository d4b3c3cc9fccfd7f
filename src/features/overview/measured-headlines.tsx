import { useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { allocatedLabs, listUnits } from "#analytics/lab-units.ts"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { allocationsQuery, ofUnits } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { largestAtEnd, toClustersView } from "#features/overview/clusters/view.ts"
import { type HeadlineNumber, HeadlineNumbers } from "#figure/headline-numbers.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { labNames } from "#words/lab-names.ts"
import { restsOn } from "#words/measure-bases.ts"

/** Headline numbers of an organisation whose grants are measured. */
export function MeasuredHeadlineNumbers({ org }: { org: Org }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const { data } = useSuspenseQuery(allocationsQuery({ org: org.id, step: "day" }))
  const { data: nodes } = useSuspenseQuery(labsQuery(org.id))
  const view = toClustersView(data)
  const units = listUnits(allocatedLabs(nodes), nodes)
  const { data: ofEach } = useSuspenseQuery(allocationsQuery(ofUnits({ org: org.id, step: "day" }, units)))
  const { largest, hasClusters } = toMatchedMoves(ofEach, units)
  const clusters = data.clusters.length
  const [from, to] = [format.date(data.from), format.date(data.to)]
  const atEnd = view.labs.filter((lab) => lab.last > 0).length
  const top = largestAtEnd(view)
  const first = format.integer(view.total.first)
  // the last day, lab by lab
  const evidence = {
    page: "allocation",
    search: { how: `allocation~${data.to}` },
    hash: "allocation",
  } as const
  const numbers: HeadlineNumber[] = [
    {
      id: "total",
      value: format.integer(view.total.last),
      unit: t`GPUs`,
      text:
        clusters > 1
          ? t`granted in all on ${to}, in ${clusters} clusters; on ${from} it was ${first}`
          : t`granted in all on ${to}; on ${from} it was ${first}`,
      basis: data.bases.granted,
      sources: data.sources,
      evidence,
    },
    {
      id: "clusters",
      value: format.integer(atEnd),
      unit: t`of ${view.labs.length}`,
      text: t`labs held GPUs on the last day`,
      basis: data.bases.granted,
      sources: data.sources,
      evidence,
    },
  ]
  if (top !== null) {
    const lab = labNames(nodes, language).label(top.lab)
    numbers.push({
      id: "largest",
      value: format.integer(top.last),
      unit: t`GPUs`,
      text: t`for ${lab}, the largest on the last day`,
      basis: data.bases.granted,
      sources: data.sources,
      evidence,
    })
  }
  if (largest !== null) {
    const gpus = format.integer(largest.gpus)
    numbers.push({
      id: "moves",
      value: format.integer(largest.times),
      unit: t`times`,
      text: hasClusters
        ? t`a cut and a rise of one day match in ${gpus} GPUs within one cluster; no transfer is recorded`
        : t`a cut and a rise of one day match in ${gpus} GPUs; no transfer is recorded`,
      basis: "derived",
      ...restsOn(ofEach, ["granted"]),
      sources: data.sources,
      evidence: { search: { how: "moves" }, hash: "moves" },
    })
  }
  return <HeadlineNumbers org={org.id} numbers={numbers} />
}
