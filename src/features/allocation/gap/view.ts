import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import type { PartlyRecorded } from "#analytics/lab-units.ts"
import { oncePer } from "#analytics/once-per.ts"
import { compareLabs, type LabComparison, meanGpus, rateOf, sumGpuDays } from "#analytics/recorded-sum.ts"
import type { ReportedRun } from "#analytics/reported-runs.ts"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import type { AllocationFacts, ComparedDays } from "#features/allocation/allocation-records.ts"
import type { AllocationSeries, Allocations, Anomaly, Measure } from "#model/allocation.ts"

export type GapSort = NonNullable<AllocationParams["sort"]>
const MEASURED = ["requested", "granted", "used"] as const
type GapMeasure = (typeof MEASURED)[number]

/** One lab over the range: mean GPUs over the days recorded, and rates; `null` = not recorded. */
export interface GapLab {
  lab: string
  requested: number | null
  granted: number | null
  used: number | null
  /** granted ÷ requested, used ÷ granted, each over the days where both are recorded */
  grantRate: number | null
  useRate: number | null
  /** what the use rate divides: GPU-hours used and granted on the days on which both are recorded */
  useHours: { used: number; granted: number } | null
}

export interface GapView {
  /** in the order asked for; what has no value in it stands last */
  rows: readonly GapLab[]
  sort: GapSort
  /** measures that are recorded for some lab */
  recorded: ReadonlySet<GapMeasure>
  /** measures recorded on fewer days than the grants, with the first and the last day of them */
  partial: { measure: GapMeasure; from: string; to: string }[]
  max: number
  comparison: GapComparison | null
  /** what is left out of all of it, and what is only to be known */
  excluded: Anomaly[]
  caveats: Anomaly[]
}

export interface GapComparison {
  lab: string
  than: string
  /** `null` when they share no day, or the other was granted nothing on those */
  granted: LabComparison | null
  grantRate: number | null
  /** whether every other lab’s grant rate is larger, and of how many labs that is said */
  isSmallestRate: boolean
  rated: number
}

interface GapOptions {
  sort: GapSort | undefined
  /** two lab ids joined by `~` */
  compare: string | undefined
  runs: readonly ReportedRun[]
}

/** The gaps with what every figure of the page says. */
export type GapFigureView = GapView &
  AllocationFacts &
  ComparedDays & {
    /** labs whose use is on record for some of their pools alone */
    partlyUsed: readonly PartlyRecorded[]
  }

/** Rows, order and caption facts of the figure “asked, granted, used”, from the record at its finest step. */
export function toGapView(allocations: Allocations, options: GapOptions): GapView {
  const { kept, labs, recorded, partial } = measureLabs(allocations)
  const sort = findSort(options.sort, recorded)
  return {
    rows: sortLabs(labs, sort),
    sort,
    recorded,
    partial,
    max: Math.max(0, ...labs.flatMap((row) => MEASURED.map((measure) => row[measure] ?? 0))),
    comparison: compare(kept, labs, options),
    excluded: listAnomalies(allocations, MEASURED, "exclude"),
    caveats: listAnomalies(allocations, MEASURED, "caveat"),
  }
}

/** What no order and no comparison changes: once for each answer. */
const measureLabs = oncePer((allocations: Allocations) => {
  const kept = leaveOutExcluded(allocations)
  const labs = kept.map(toGapLab).filter((row) => MEASURED.some((measure) => row[measure] !== null))
  const recorded = new Set(MEASURED.filter((measure) => labs.some((row) => row[measure] !== null)))
  const partial = [...recorded].flatMap((measure) => findPart(kept, allocations.periods, measure))
  return { kept, labs, recorded, partial }
})

function toGapLab(series: AllocationSeries): GapLab {
  return {
    lab: series.lab,
    requested: meanGpus(series, "requested"),
    granted: meanGpus(series, "granted"),
    used: meanGpus(series, "used"),
    grantRate: rateOf(series, "granted", "requested"),
    useRate: rateOf(series, "used", "granted"),
    useHours: toUseHours(series),
  }
}

function toUseHours(series: AllocationSeries): GapLab["useHours"] {
  const { used, granted } = sumGpuDays(series, ["used", "granted"]) ?? {}
  return used === undefined || granted === undefined ? null : { used: used * 24, granted: granted * 24 }
}

/** What an order needs to be recorded. */
export const NEEDED: Readonly<Record<GapSort, readonly GapMeasure[]>> = {
  "grant-rate": ["requested", "granted"],
  "use-rate": ["granted", "used"],
  requested: ["requested"],
  granted: ["granted"],
  used: ["used"],
  name: [],
}

/** The order asked for where the data has it; else by grant rate, or by grants where there are no requests. */
function findSort(asked: GapSort | undefined, recorded: ReadonlySet<Measure>): GapSort {
  const isPossible = (sort: GapSort) => NEEDED[sort].every((measure) => recorded.has(measure))
  return [asked, "grant-rate" as const].find((sort) => sort !== undefined && isPossible(sort)) ?? "granted"
}

const FIELDS = { "grant-rate": "grantRate", "use-rate": "useRate" } as const

/** Rates from the smallest up, amounts from the largest down, names as the language orders them. */
/** The order of names is that of a language: whoever writes them puts them in it. */
function sortLabs(labs: readonly GapLab[], sort: GapSort): readonly GapLab[] {
  if (sort === "name") return labs
  const isRate = sort === "grant-rate" || sort === "use-rate"
  const field = isRate ? FIELDS[sort] : sort
  return labs.toSorted((a, b) => {
    const [left, right] = [a[field], b[field]]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return isRate ? left - right : right - left
  })
}

/** A measure that is on record for fewer days than the grants of the same labs. */
function findPart(
  series: readonly AllocationSeries[],
  periods: readonly string[],
  measure: GapMeasure,
): GapView["partial"] {
  const isPart = series.some(({ days, ...values }) => {
    const isThere = values[measure].some((value) => value !== null)
    return isThere && sum(days[measure]) < sum(days.granted)
  })
  const on = periods.filter((_, index) => series.some((entry) => (entry[measure][index] ?? null) !== null))
  const [from, to] = [on[0], on.at(-1)]
  return isPart && from !== undefined && to !== undefined ? [{ measure, from, to }] : []
}

function compare(
  series: readonly AllocationSeries[],
  labs: readonly GapLab[],
  options: GapOptions,
): GapComparison | null {
  const pair = findPair(labs, options)
  if (pair === null) return null
  const [lab, than] = pair.map((id) => series.find((entry) => entry.lab === id))
  if (lab === undefined || than === undefined) return null
  const grantRate = rateOf(lab, "granted", "requested")
  const rates = labs.flatMap((row) => row.grantRate ?? [])
  return {
    lab: lab.lab,
    than: than.lab,
    granted: compareLabs(lab, than, "granted"),
    grantRate,
    isSmallestRate:
      grantRate !== null && rates.length > 1 && rates.filter((rate) => rate <= grantRate).length === 1,
    rated: rates.length,
  }
}

/** The two labs that are asked for, else those of the two runs on record, else the two largest. */
function findPair(labs: readonly GapLab[], { compare: asked, runs }: GapOptions): [string, string] | null {
  const granted = labs.filter((row) => row.granted !== null)
  const exists = (id: string) => granted.some((row) => row.lab === id)
  const bySize = granted.toSorted((a, b) => (b.granted ?? 0) - (a.granted ?? 0)).map(({ lab }) => lab)
  const ofRuns = [...new Set(runs.map((run) => run.lab))].slice(0, 2)
  const candidates = [asked?.split("~") ?? [], ofRuns.toReversed(), bySize.slice(0, 2).toReversed()]
  const found = candidates.find(([lab, than]) => lab && than && lab !== than && exists(lab) && exists(than))
  const [lab, than] = found ?? []
  return lab === undefined || than === undefined ? null : [lab, than]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
