import { type AllocationSeries, type Allocations, type Anomaly, toBases } from "#model/allocation.ts"
import { addDays } from "#model/edtf.ts"
import { periodDays, stepsOf } from "#model/period.ts"

/* One-line answers of the API for tests. */

type Amounts = (number | null)[]

/** Amounts of one lab by measure; what is not given is not recorded. Every recorded period counts one day. */
export const series = (
  lab: string,
  amounts: Partial<Record<"requested" | "granted" | "used" | "queued", Amounts>>,
  daysPerPeriod: readonly number[] = [],
): AllocationSeries => {
  const length = Math.max(...Object.values(amounts).map((values) => values.length), 0)
  const { requested = empty(length), granted = empty(length) } = amounts
  const { used = empty(length), queued = empty(length) } = amounts
  const count = (values: Amounts) =>
    values.map((value, index) => (value === null ? 0 : (daysPerPeriod[index] ?? 1)))
  const days = {
    requested: count(requested),
    granted: count(granted),
    used: count(used),
    queued: count(queued),
  }
  return { lab, requested, granted, used, queued, days }
}

const empty = (length: number): Amounts => Array.from({ length }, () => null)

export const granted = (lab: string, ...amounts: Amounts): AllocationSeries =>
  series(lab, { granted: amounts })

/** An answer of the API: months where the first period is named like one, else days. */
export const allocations = (
  periods: readonly string[],
  series: AllocationSeries[],
  more: Partial<Allocations> = {},
): Allocations => {
  const step = periods[0]?.length === 7 ? "month" : "day"
  const [first, last] = [periods[0] ?? "2020-01-01", periods.at(-1) ?? "2020-01-01"]
  const { basis = "measured" } = more
  const capacity = { values: empty(periods.length), basis: more.bases?.capacity ?? basis, sources: [] }
  return {
    unit: "gpu",
    step,
    steps: [...stepsOf(step)],
    basis,
    bases: toBases({ basis, bases: { capacity: (more.capacity ?? capacity).basis } }),
    asOf: periodDays(last, step).to,
    seed: null,
    from: periodDays(first, step).from,
    to: periodDays(last, step).to,
    periods: [...periods],
    series,
    capacity,
    clusters: [],
    anomalies: [],
    sources: ["s"],
    ...more,
  }
}

/** `count` days from `first` on. */
export const days = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index))

/** One day of grants that is left out, of the labs named. */
export const anomaly = (day: string, labs: string[], more: Partial<Anomaly> = {}): Anomaly => ({
  id: `odd-${day}`,
  from: day,
  to: day,
  labs,
  measures: ["granted"],
  what: { en: "A glitch in the record.", zh: "记录有误。" },
  effect: "exclude",
  ...more,
})
