import type { AllocationSeries, Allocations, Anomaly, Measure } from "#model/allocation.ts"
import { MEASURES } from "#model/allocation.ts"
import { intersectDays, periodDays } from "#model/period.ts"
import { oncePer } from "./once-per.ts"

/**
 * The series without what a listed anomaly excludes: `null`, and no day of it counted. A period that an excluded
 * day touches is left out whole, so ask for days where there are days. Rates, changes, indices and sentences are
 * made from these; what carries only a caveat stays.
 */
export const leaveOutExcluded = oncePer(
  ({ series, periods, step, anomalies }: Allocations): readonly AllocationSeries[] => {
    const excluding = anomalies.filter(({ effect }) => effect === "exclude")
    if (excluding.length === 0) return series
    const touching = periods.map((period) =>
      excluding.filter((anomaly) => intersectDays(periodDays(period, step), anomaly) !== null),
    )
    const isLeftOut = (lab: string, measure: Measure, index: number) =>
      touching[index]?.some(({ labs, measures }) => labs.includes(lab) && measures.includes(measure)) ?? false
    return series.map((entry) => keep(entry, (measure, index) => !isLeftOut(entry.lab, measure, index)))
  },
)

function keep(series: AllocationSeries, isKept: (measure: Measure, index: number) => boolean) {
  const kept = structuredClone(series)
  for (const measure of MEASURES) {
    for (const index of kept[measure].keys()) {
      if (isKept(measure, index)) continue
      kept[measure][index] = null
      kept.days[measure][index] = 0
    }
  }
  return kept
}

/** The anomalies of these measures with one effect, as a figure has to name them. */
export function listAnomalies(
  { anomalies }: Allocations,
  measures: readonly Measure[],
  effect: Anomaly["effect"],
): Anomaly[] {
  return anomalies.filter(
    (anomaly) => anomaly.effect === effect && anomaly.measures.some((measure) => measures.includes(measure)),
  )
}
