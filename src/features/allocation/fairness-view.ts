import { gini, jain, type LorenzPoint, lorenz } from "#analytics/inequality.ts"
import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import { meanGpus, rateOf, sumGpuDays } from "#analytics/recorded-sum.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

/** What part of its request a lab was granted, over the days on which both are recorded. */
export interface ShareMet {
  lab: string
  share: number
  /** mean GPUs of the same days */
  requested: number
  granted: number
}

export interface FairnessView {
  /** the largest share first */
  rows: ShareMet[]
  /** labs with grants but without requests on the same days */
  unrecorded: string[]
  excluded: Anomaly[]
}

/** Share of request met per lab; no rows where requests are not recorded. */
export function toFairnessView(allocations: Allocations): FairnessView {
  const kept = leaveOutExcluded(allocations)
  const rows = kept.flatMap((series): ShareMet[] => {
    const share = rateOf(series, "granted", "requested")
    const sums = sumGpuDays(series, ["granted", "requested"])
    if (share === null || sums === null) return []
    const days = series.requested.reduce<number>(
      (sum, value, index) =>
        value === null || series.granted[index] === null ? sum : sum + (series.days.requested[index] ?? 0),
      0,
    )
    return [
      {
        lab: series.lab,
        share,
        requested: (sums.requested ?? 0) / days,
        granted: (sums.granted ?? 0) / days,
      },
    ]
  })
  const isRated = new Set(rows.map(({ lab }) => lab))
  return {
    rows: rows.toSorted((a, b) => b.share - a.share),
    unrecorded: kept
      .filter((series) => meanGpus(series, "granted") !== null && !isRated.has(series.lab))
      .map(({ lab }) => lab),
    excluded: listAnomalies(allocations, ["requested", "granted"], "exclude"),
  }
}

export interface LorenzView {
  /** labs that existed on some day of the range, the smallest mean grant first */
  labs: { lab: string; gpus: number }[]
  /** one more than labs */
  points: LorenzPoint[]
  gini: number | null
  jain: number | null
  /** what the smaller half of the labs was granted together; the odd one belongs to the larger half */
  half: { labs: number; share: number } | null
  excluded: Anomaly[]
}

/** How unequally the mean GPUs granted over the range are spread over the labs that existed on a day of it. */
export function toLorenzView(allocations: Allocations): LorenzView {
  const labs = leaveOutExcluded(allocations)
    .flatMap((series) => {
      const gpus = meanGpus(series, "granted")
      return gpus === null ? [] : [{ lab: series.lab, gpus }]
    })
    .toSorted((a, b) => a.gpus - b.gpus)
  const amounts = labs.map(({ gpus }) => gpus)
  const points = lorenz(amounts)
  const count = Math.floor(labs.length / 2)
  const share = points[count]?.share ?? null
  return {
    labs,
    points,
    gini: gini(amounts),
    jain: jain(amounts),
    half: count === 0 || share === null ? null : { labs: count, share },
    excluded: listAnomalies(allocations, ["granted"], "exclude"),
  }
}
