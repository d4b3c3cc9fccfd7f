import { useLingui } from "@lingui/react/macro"
import type { LaneMark } from "#charts/lanes.ts"
import { BASIS_LABELS } from "#figure/basis-mark.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Cluster } from "#model/cluster.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Days } from "./timeline-view.ts"

/** A dated statement about a cluster as a mark. What somebody only estimates carries the sign of an estimate. */
export function useClusterMark(): (cluster: Cluster, days: Days) => LaneMark {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const sizeOf = useSizeText()
  return (cluster, { from, to }) => {
    const { id, date, name, kind, basis } = cluster
    const [when, size] = [formatEdtf(date, format), sizeOf(cluster)]
    const word = i18n._(BASIS_LABELS[basis])
    return {
      id,
      from,
      to,
      shape: kind === "operational" ? "other" : "announcement",
      label: basis === "estimate" ? `≈ ${size}` : size,
      spoken: basis === "reported" ? t`${when}: ${name}, ${size}` : t`${when}: ${name}, ${size}. ${word}`,
    }
  }
}

/** GPUs or megawatts, or that no number was given. */
function useSizeText(): (cluster: Cluster) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ gpuCount, powerMW }) => {
    const gpus = gpuCount === null ? null : format.integer(gpuCount)
    const power = powerMW === null ? null : format.integer(powerMW)
    if (gpus !== null) return t`${gpus} GPUs`
    return power === null ? t`no number` : t`${power} MW`
  }
}
