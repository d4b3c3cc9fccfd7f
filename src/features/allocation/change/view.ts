import { leaveOutExcluded, listAnomalies } from "#analytics/kept-days.ts"
import { partOf, toMeanDay } from "#analytics/mean-day.ts"
import { oncePer } from "#analytics/once-per.ts"
import { createResampler } from "#analytics/resample.ts"
import type { WholeLab } from "#analytics/whole-labs.ts"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
import type { AllocationSeries, Allocations, Anomaly, Step } from "#model/allocation.ts"
import { earliest, latest } from "#model/edtf.ts"
import type { Lab } from "#model/lab.ts"
import { intersectDays, periodDays } from "#model/period.ts"

/** What a change is a change of: mean GPUs granted, or shares of one of all GPUs granted. */
export type ChangeUnit = "gpus" | "share"

/** What one lab was granted in two periods, in the unit of the view; `null` = it did not exist, or nothing is recorded. */
export interface LabChange {
  lab: string
  before: number | null
  after: number | null
  /** after − before; `null` unless both are recorded: a lab that appears does not rise from zero */
  difference: number | null
  kind: "changed" | "same" | "appeared" | "vanished" | "unrecorded"
}

export interface ChangeView {
  step: Step
  unit: ChangeUnit
  /** periods in which some grant is recorded, in order: what there is to choose from */
  periods: string[]
  /** the earlier and the later of the two; `null` when there are none to compare */
  before: string | null
  after: string | null
  /** periods of the address that are not among them */
  refused: string[]
  /** the largest difference first, then who appeared or vanished, then who is not recorded in one of them */
  rows: LabChange[]
  excluded: Anomaly[]
}

/** The changes with what every figure of the page says. */
export type ChangeFigureView = ChangeView &
  AllocationFacts & {
    /** what the record warns of in the grants of the range */
    caveats: readonly Anomaly[]
    /** the lab whose teams or clusters are shown; `null` where labs are */
    within: string | null
    /** the labs that the pools shown are parts of */
    wholes: readonly WholeLab[]
  }

interface ChangeOptions extends Pick<AllocationParams, "before" | "after"> {
  step: Step
  /** default: GPUs */
  unit?: ChangeUnit
  labs: readonly Lab[]
  /** what shares are shares of: all labs, or the lab whose parts are shown; default: what is shown */
  whole?: Allocations
}

/** What was granted in two periods of the range, from the record at its finest step without its excluded days. */
export function toChangeView(allocations: Allocations, options: ChangeOptions): ChangeView {
  const { step, unit = "gpus", whole: all = allocations } = options
  const grants = resampleGrants(allocations)(step)
  const periods = periodsWithGrants(grants)
  const { before, after, refused } = choosePeriods(periods, allocations, options)
  const spans = [before, after].flatMap((period) => (period === null ? [] : [periodDays(period, step)]))
  const amountOf = unit === "share" ? toShareReader(grants, resampleGrants(all)(step)) : readGrant
  const [first = -1, second = -1] = [before, after].map((period) => grants.periods.indexOf(period ?? ""))
  const rows = grants.series.flatMap((series): LabChange[] => {
    if (before === null || after === null) return []
    const rules = lifetimeRules(series.lab, { ...options, before, after })
    return toChange(series.lab, amountOf(series, first), amountOf(series, second), rules)
  })
  return {
    ...{ step, unit, periods, before, after, refused },
    rows: rows.toSorted(bySize),
    excluded: listAnomalies(allocations, ["granted"], "exclude").filter((anomaly) =>
      spans.some((span) => intersectDays(span, anomaly) !== null),
    ),
  }
}

function readGrant({ granted }: AllocationSeries, index: number): number | null {
  return granted[index] ?? null
}

/** A lab’s part of a mean day of the whole. */
function toShareReader(grants: Allocations, whole: Allocations) {
  return (series: AllocationSeries, index: number): number | null => {
    const day = toMeanDay(whole, "granted", whole.periods.indexOf(grants.periods[index] ?? ""))
    const part = partOf(day, grants, series, "granted", index)
    return part === null || day.sum === null || day.sum === 0 ? null : part / day.sum
  }
}

/** The grants of an answer at any step, each resampled once and kept. */
const resampleGrants = oncePer((allocations: Allocations) => {
  const known = new Map<Step, Allocations>()
  return (step: Step): Allocations => {
    const grants = known.get(step) ?? computeGrants(allocations, step)
    known.set(step, grants)
    return grants
  }
})

function computeGrants(allocations: Allocations, step: Step): Allocations {
  const { from, to } = allocations
  if (allocations.periods.length === 0) return { ...allocations, step, series: [] }
  const resampler = createResampler(allocations, { step, from, to })
  const series = leaveOutExcluded(allocations).map((each) => {
    // a lab’s gaps are in its values already
    const { values, days } = resampler.resample(each.granted, { from: null, to: null })
    return { ...each, granted: values, days: { ...each.days, granted: days } }
  })
  return { ...allocations, step, periods: resampler.periods, series }
}

/** The periods in which some grant is recorded. */
function periodsWithGrants({ periods, series }: Allocations): string[] {
  return periods.filter((_, index) => series.some(({ granted }) => (granted[index] ?? null) !== null))
}

/** The two asked for, in order of time; else the first and the last complete one of the range. */
function choosePeriods(
  periods: readonly string[],
  { from, to }: Allocations,
  { step, ...asked }: ChangeOptions,
): Pick<ChangeView, "before" | "after" | "refused"> {
  const whole = periods.filter((period) => {
    const days = periodDays(period, step)
    return days.from >= from && days.to <= to
  })
  const usual = whole.length >= 2 ? whole : periods
  const wanted = [asked.before, asked.after].flatMap((period) => period ?? [])
  const known = (period: string | undefined) =>
    period !== undefined && periods.includes(period) ? period : null
  const first = known(asked.before) ?? usual[0] ?? null
  const second = known(asked.after) ?? usual.at(-1) ?? null
  const [before, after] =
    first !== null && second !== null && first > second ? [second, first] : [first, second]
  return { before, after, refused: wanted.filter((period) => !periods.includes(period)) }
}

/** Whether a lab began after the earlier period, or ended before the later one. */
function lifetimeRules(
  id: string,
  { before, after, step, labs }: { before: string; after: string; step: Step; labs: readonly Lab[] },
) {
  const lab = labs.find((candidate) => candidate.id === id)
  const began = typeof lab?.from === "string" ? earliest(lab.from) : null
  const ended = typeof lab?.to === "string" ? latest(lab.to) : null
  return {
    isLater: began !== null && began > periodDays(before, step).to,
    isGone: ended !== null && ended < periodDays(after, step).from,
  }
}

function toChange(
  lab: string,
  before: number | null,
  after: number | null,
  { isLater, isGone }: { isLater: boolean; isGone: boolean },
): LabChange[] {
  if (before !== null && after !== null) {
    const difference = after - before
    return [{ lab, before, after, difference, kind: difference === 0 ? "same" : "changed" }]
  }
  if (before === null && after === null) return []
  const kind = before === null ? (isLater ? "appeared" : "unrecorded") : isGone ? "vanished" : "unrecorded"
  return [{ lab, before, after, difference: null, kind }]
}

const ORDER: readonly LabChange["kind"][] = ["changed", "same", "appeared", "vanished", "unrecorded"]

function bySize(a: LabChange, b: LabChange): number {
  const size = ({ difference, before, after }: LabChange) => Math.abs(difference ?? after ?? before ?? 0)
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || size(b) - size(a)
}

/** The periods are those of the step that is asked for, cut by the range. */
export function rangeOf({ data, step }: ChangeFigureView) {
  return { step, from: data.from, to: data.to }
}
