import { gini, jain, type LorenzPoint, lorenz } from "#analytics/inequality.ts"
import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import { oncePer } from "#analytics/once-per.ts"
import { meanGpus, sumGpuDays } from "#analytics/recorded-sum.ts"
import type { AllocationFacts, ComparedDays } from "#features/allocation/allocation-records.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

/** The curve with what every figure of the page says. */
export type LorenzFigureView = LorenzView & AllocationFacts & ComparedDays

interface LorenzLab {
  lab: string
  /** mean GPUs granted over its own days */
  gpus: number
  gpuHours: number
}

export interface LorenzView {
  /** labs that existed on some day of the range, the smallest mean grant first */
  labs: LorenzLab[]
  /** one more than labs */
  points: LorenzPoint[]
  gini: number | null
  jain: number | null
  /** the labs of the smaller half by mean grant, and their part of all GPU-hours granted; the odd one belongs to the larger half */
  half: { labs: string[]; share: number } | null
  /** all of them had the same mean grant */
  isEqual: boolean
  excluded: Anomaly[]
}

/** How unequally the mean GPUs granted over the range are spread over the labs that existed on a day of it. */
export const toLorenzView = oncePer((allocations: Allocations): LorenzView => {
  const labs = leaveOutExcluded(allocations)
    .flatMap((series) => {
      const [gpus, sum] = [meanGpus(series, "granted"), sumGpuDays(series, ["granted"])?.granted]
      return gpus === null || sum === undefined ? [] : [{ lab: series.lab, gpus, gpuHours: sum * 24 }]
    })
    .toSorted((a, b) => a.gpus - b.gpus)
  const amounts = labs.map(({ gpus }) => gpus)
  const points = lorenz(amounts)
  return {
    labs,
    points,
    gini: gini(amounts),
    jain: jain(amounts),
    half: toHalf(labs),
    isEqual: amounts.every((gpus) => gpus === amounts[0]),
    excluded: listAnomalies(allocations, ["granted"], "exclude"),
  }
})

function toHalf(labs: readonly LorenzLab[]): LorenzView["half"] {
  const smaller = labs.slice(0, Math.floor(labs.length / 2))
  const sum = (some: readonly LorenzLab[]) => some.reduce((total, { gpuHours }) => total + gpuHours, 0)
  const all = sum(labs)
  return smaller.length === 0 || all === 0
    ? null
    : { labs: smaller.map(({ lab }) => lab), share: sum(smaller) / all }
}

/** With fewer than two labs, or nothing granted, there is no curve and no index. */
export function isDefined({ gini: index, labs }: LorenzView): boolean {
  return index !== null && labs.length > 1
}
