import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import { oncePer } from "#analytics/once-per.ts"
import { meanGpus, rateOf, sumGpuDays } from "#analytics/recorded-sum.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
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

/** The shares with what every figure of the page says. */
export type FairnessFigureView = FairnessView & AllocationFacts

/** Grant rate per lab; no rows where requests are not recorded. */
export const toFairnessView = oncePer((allocations: Allocations): FairnessView => {
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
})
