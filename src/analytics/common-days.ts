import type { AllocationSeries, Allocations } from "#model/allocation.ts"
import { MEASURES } from "#model/allocation.ts"
import { periodDays } from "#model/period.ts"
import { leaveOutExcluded } from "./kept-days.ts"
import { oncePer } from "./once-per.ts"

/** How long the grants of the labs of an answer are on record. */
export interface DaysOnRecord {
  /** days with a grant on record, per lab in the order of the answer; labs without any are left out */
  labs: { lab: string; days: number }[]
  /** days with a grant of any lab, and with a grant of every one of them */
  any: number
  common: number
  /** the first of the days common to all, `null` without any */
  commonFrom: string | null
}

/** Counts the days, without those that an anomaly excludes. */
export const countDaysOnRecord = oncePer((answer: Allocations): DaysOnRecord => {
  const series = leaveOutExcluded(answer).filter(({ days }) => days.granted.some((count) => count > 0))
  const labs = series.map(({ lab, days }) => ({
    lab,
    days: days.granted.reduce((sum, count) => sum + count, 0),
  }))
  let [any, common] = [0, 0]
  let commonFrom: string | null = null
  for (const [index, period] of answer.periods.entries()) {
    const counts = series.map(({ days }) => days.granted[index] ?? 0)
    any += Math.max(0, ...counts)
    const shared = counts.length === 0 ? 0 : Math.min(...counts)
    common += shared
    if (shared > 0) commonFrom ??= periodDays(period, answer.step).from
  }
  return { labs, any, common, commonFrom }
})

/**
 * An answer with those periods alone in which the grant of every lab that has any is on record, so that no mean is over other
 * days than the mean beside it. Ask for days where there are days.
 */
export const keepCommonDays = oncePer((answer: Allocations): Allocations => {
  const series = leaveOutExcluded(answer).filter(({ granted }) => granted.some((value) => value !== null))
  const kept = answer.periods.flatMap((_, index) =>
    series.every(({ granted }) => (granted[index] ?? null) !== null) ? [index] : [],
  )
  const pick = <T>(values: readonly T[]): T[] => kept.flatMap((index) => values.slice(index, index + 1))
  const periods = pick(answer.periods)
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return { ...answer, periods: [], series: [] }
  return {
    ...answer,
    from: max(answer.from, periodDays(first, answer.step).from),
    to: min(answer.to, periodDays(last, answer.step).to),
    periods,
    series: series.map((each) => pickSeries(each, pick)),
    capacity: { ...answer.capacity, values: pick(answer.capacity.values) },
    clusters: answer.clusters.map((cluster) => ({ ...cluster, values: pick(cluster.values) })),
  }
})

function pickSeries(series: AllocationSeries, pick: <T>(values: readonly T[]) => T[]): AllocationSeries {
  const own = MEASURES.map((measure) => [measure, pick(series[measure])])
  const days = MEASURES.map((measure) => [measure, pick(series.days[measure])])
  return { ...series, ...Object.fromEntries(own), days: Object.fromEntries(days) }
}

const max = (a: string, b: string) => (a > b ? a : b)
const min = (a: string, b: string) => (a < b ? a : b)
