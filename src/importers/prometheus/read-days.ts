import { SECONDS } from "#importers/zone.ts"
import { type EngineAnswer, EngineError } from "./answer.ts"
import { type DayRun, timeOf } from "./day-runs.ts"
import { ENGINE_MEASURES, type EngineMeasure, type Mapping } from "./mapping.ts"

/** Mean GPUs of a lab on a day; what an engine has instead of a number stays told apart. */
export type EngineAmount = number | "nan" | "unlimited"

/** What an engine told of one day, by measure and by the name of the lab (`""` = of all together). Plain JSON. */
export interface EngineDay {
  amounts: Partial<Record<EngineMeasure, Record<string, EngineAmount>>>
  /** hours that have samples, where they were asked for */
  hours: Partial<Record<EngineMeasure, Record<string, number>>>
  /** hours of the day */
  length: number
  /** what the engine said against its own answer: such a day is not whole, and is asked for again */
  warnings: readonly string[]
}

/** The answers about one run of days. */
export type RunAnswers = Partial<Record<EngineMeasure, { mean: EngineAnswer; hours: EngineAnswer | null }>>

/** Amounts are means of many samples: what is finer than a millionth of a GPU is noise of the arithmetic. */
const FINEST = 1e6
/** No cluster has as many GPUs: the largest 64-bit number and its like stand for “no limit”. */
const NO_CLUSTER = 1e15
/** How far the time of a point may be from the one asked for, in seconds: midnight is a millisecond away. */
const TOLERANCE = 0.0005

/**
 * The days of a run, in its order. Throws an `EngineError` where a point is at a time that was not asked for: an engine that
 * moves times to its own clock gives means of other days.
 */
export function readDays(run: DayRun, answers: RunAnswers, mapping: Mapping): EngineDay[] {
  const days = run.days.map(
    (): EngineDay => ({ amounts: {}, hours: {}, length: run.seconds / SECONDS.hour, warnings: [] }),
  )
  for (const measure of ENGINE_MEASURES) {
    const [answer, queries] = [answers[measure], mapping.measures[measure]]
    if (answer === undefined || queries === undefined) continue
    const label = measure === "capacity" ? null : mapping.lab
    const amounts = spread(run, answer.mean, label)
    const hours = answer.hours === null ? null : spread(run, answer.hours, label)
    const warnings = [...answer.mean.warnings, ...(answer.hours?.warnings ?? [])]
    days.forEach((day, index) => {
      day.amounts[measure] = mapValues(amounts[index] ?? {}, (value) => toAmount(value, queries.unlimited))
      if (hours !== null) day.hours[measure] = hours[index] ?? {}
      day.warnings = [...new Set([...day.warnings, ...warnings])]
    })
  }
  return days
}

/** Points by day and by lab; a series without the label speaks of all together. */
function spread(run: DayRun, { series }: EngineAnswer, label: string | null): Record<string, number>[] {
  const days: Record<string, number>[] = run.days.map(() => ({}))
  for (const { labels, points } of series) {
    const lab = (label === null ? undefined : labels[label]) ?? ""
    for (const [time, value] of points) {
      const index = Math.round((time - run.start) / SECONDS.day)
      const day = days[index]
      if (day === undefined || Math.abs(time - timeOf(run, index)) > TOLERANCE) throw moved(time)
      if (Object.hasOwn(day, lab)) throw new EngineError("unreadable", `it has two series for “${lab}”`)
      Object.defineProperty(day, lab, { value, enumerable: true })
    }
  }
  return days
}

function moved(time: number): EngineError {
  const told = Number.isFinite(time) ? new Date(time * 1000).toISOString() : String(time)
  return new EngineError("unreadable", `it has a point at ${told}, which was not asked for`)
}

function toAmount(value: number, unlimited: number | undefined): EngineAmount {
  if (value === unlimited || value > NO_CLUSTER) return "unlimited"
  if (Number.isNaN(value) || value < 0) return "nan"
  return Math.round(value * FINEST) / FINEST
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, toValue: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toValue(value)]))
}
