import { isoOfDay, SECONDS, type Zone } from "#importers/zone.ts"

/**
 * Days of one length at one distance, which a single question can ask for: each is asked one millisecond before it ends, so
 * that neither an engine that counts the left edge of a window in nor one that does not takes a sample of another day.
 */
export interface DayRun {
  /** ISO days, in order */
  days: readonly string[]
  /** length of each of its days */
  seconds: number
  /** seconds since 1970, of the first and the last time asked for */
  start: number
  end: number
}

const BEFORE_MIDNIGHT = 0.001

/**
 * The days from one to another, both counted from 1970-01-01, as runs of at most `most` days. A day on which clocks change is
 * a run by itself, and what follows is asked at its own distance.
 */
export function toDayRuns(zone: Zone, first: number, last: number, most: number): DayRun[] {
  const runs: DayRun[] = []
  for (let day = first; day <= last; day++) {
    const [begin, end] = [zone.startOfDay(day), zone.startOfDay(day + 1)]
    const seconds = end - begin
    const before = runs.at(-1)
    const goesOn =
      before !== undefined &&
      before.seconds === SECONDS.day &&
      seconds === SECONDS.day &&
      before.days.length < most &&
      Math.abs(end - BEFORE_MIDNIGHT - before.end - SECONDS.day) < BEFORE_MIDNIGHT
    if (goesOn) {
      runs[runs.length - 1] = { ...before, days: [...before.days, isoOfDay(day)], end: end - BEFORE_MIDNIGHT }
      continue
    }
    runs.push({ days: [isoOfDay(day)], seconds, start: end - BEFORE_MIDNIGHT, end: end - BEFORE_MIDNIGHT })
  }
  return runs
}

/** The two halves of a run that is too much at once; `null` of a single day. */
export function halve({ days, seconds, start }: DayRun): [DayRun, DayRun] | null {
  if (days.length < 2) return null
  const middle = Math.floor(days.length / 2)
  const part = (from: number, to: number): DayRun => ({
    ...{ days: days.slice(from, to), seconds },
    start: start + from * SECONDS.day,
    end: start + (to - 1) * SECONDS.day,
  })
  return [part(0, middle), part(middle, days.length)]
}

/** Time at which a day of a run is asked for. */
export function timeOf({ start }: DayRun, index: number): number {
  return start + index * SECONDS.day
}
