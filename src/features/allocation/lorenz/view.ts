import { gini, jain, type LorenzPoint, lorenz } from "#analytics/inequality.ts"
import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import { oncePer } from "#analytics/once-per.ts"
import { meanGpus } from "#analytics/recorded-sum.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

/** The curve with what every figure of the page says. */
export type LorenzFigureView = LorenzView & AllocationFacts

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
export const toLorenzView = oncePer((allocations: Allocations): LorenzView => {
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
})

/** With fewer than two labs, or nothing granted, there is no curve and no index. */
export function isDefined({ gini: index, labs }: LorenzView): boolean {
  return index !== null && labs.length > 1
}
