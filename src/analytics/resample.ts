import type { Step } from "#model/allocation.ts"
import { toDayNumber } from "#model/edtf.ts"
import { type DaySpan, intersectDays, listPeriods, periodDays, periodOf, stepsOf } from "#model/period.ts"

/** The periods an amount was recorded for, in order and without gaps or doubles. */
export interface RecordedPeriods {
  step: Step
  periods: readonly string[]
}

/** What is asked for: the step, and the days from and to which it counts (both included). */
export interface ResampleTarget extends DaySpan {
  step: Step
}

/** First and last day a lab existed, both included; `null` = open. */
export interface Lifetime {
  from: string | null
  to: string | null
}

/** Mean per period over the recorded days, `null` without any, and how many days that were. */
export interface Resampled {
  values: (number | null)[]
  days: number[]
}

export interface Resampler {
  /** names of the target's periods that have a day in the range */
  periods: string[]
  /** `values` are as long as the recorded periods; a `null` is not recorded and never filled in */
  resample: (values: readonly (number | null)[], lifetime: Lifetime) => Resampled
}

/** One recorded period: its days inside the range (as days since 1970-01-01), and which target period they fall into. */
interface Cell {
  recorded: number
  target: number
  from: number
  to: number
}

/**
 * Prepares the resampling of any number of series over the same recorded periods.
 *
 * An amount is a level (GPUs held), so a coarser period takes the mean, each recorded amount weighted by its
 * days inside the range and the lab's lifetime: Σ (amount × days) ÷ Σ days over recorded amounts. Resampling
 * never invents: without a recorded day the mean is `null`. Throws a `RangeError` when the target's step is finer than the
 * record or does not divide into it (see `stepsOf`).
 */
export function createResampler(recorded: RecordedPeriods, target: ResampleTarget): Resampler {
  if (!stepsOf(recorded.step).includes(target.step)) {
    throw new RangeError(`A record by ${recorded.step} cannot be given by ${target.step}`)
  }
  const periods = listPeriods(target.from, target.to, target.step)
  const cells = layOutCells(recorded, target, periods)
  return { periods, resample: (values, lifetime) => average(cells, periods.length, values, lifetime) }
}

function layOutCells(
  recorded: RecordedPeriods,
  target: ResampleTarget,
  periods: readonly string[],
): readonly Cell[] {
  const placeOf = new Map(periods.map((period, place) => [period, place]))
  return recorded.periods.flatMap((period, index) => {
    const span = intersectDays(periodDays(period, recorded.step), target)
    if (span === null) return []
    const place = placeOf.get(periodOf(span.from, target.step))
    if (place === undefined) return []
    return [{ recorded: index, target: place, from: toDayNumber(span.from), to: toDayNumber(span.to) }]
  })
}

function average(
  cells: readonly Cell[],
  length: number,
  values: readonly (number | null)[],
  lifetime: Lifetime,
): Resampled {
  const days = new Array<number>(length).fill(0)
  const gpuDays = new Array<number>(length).fill(0)
  const means = new Array<number | null>(length).fill(null)
  const born = lifetime.from === null ? Number.NEGATIVE_INFINITY : toDayNumber(lifetime.from)
  const gone = lifetime.to === null ? Number.POSITIVE_INFINITY : toDayNumber(lifetime.to)
  for (const cell of cells) {
    const value = values[cell.recorded] ?? null
    const alive = Math.min(cell.to, gone) - Math.max(cell.from, born) + 1
    if (value === null || alive <= 0) continue
    const before = days[cell.target] ?? 0
    days[cell.target] = before + alive
    gpuDays[cell.target] = (gpuDays[cell.target] ?? 0) + value * alive
    // A single amount is given as recorded: multiplying and dividing by its days could change its last digit.
    means[cell.target] = before === 0 ? value : (gpuDays[cell.target] ?? 0) / (before + alive)
  }
  return { values: means, days }
}
