import { msg } from "@lingui/core/macro"
import type { LaneMark } from "#charts/lanes.ts"
import type { Language } from "#i18n/language.ts"
import type { Cluster } from "#model/cluster.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"
import type { Days } from "./timeline-view.ts"

/** A dated statement about a cluster as a mark. What somebody only estimates carries the sign of an estimate. */
export function toClusterMark(language: Language): (cluster: Cluster, days: Days) => LaneMark {
  const { t, format } = language
  const sizeOf = writeSizeText(language)
  return (cluster, { from, to }) => {
    const { id, date, name, kind, basis } = cluster
    const [when, size] = [formatEdtf(date, format), sizeOf(cluster)]
    const word = t(BASIS_LABELS[basis])
    return {
      id,
      from,
      to,
      shape: kind === "operational" ? "other" : "announcement",
      label: basis === "estimate" ? `≈ ${size}` : size,
      spoken:
        basis === "reported" ? t(msg`${when}: ${name}, ${size}`) : t(msg`${when}: ${name}, ${size}. ${word}`),
    }
  }
}

/** GPUs or megawatts, or that no number was given. */
function writeSizeText({ t, format }: Language): (cluster: Cluster) => string {
  return ({ gpuCount, powerMW }) => {
    const gpus = gpuCount === null ? null : format.integer(gpuCount)
    const power = powerMW === null ? null : format.integer(powerMW)
    if (gpus !== null) return t(msg`${gpus} GPUs`)
    return power === null ? t(msg`no number`) : t(msg`${power} MW`)
  }
}
