const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
/** Offsets change at quarters of an hour and nowhere else. */
const QUARTER = 15 * MINUTE

/** A time zone as arithmetic on seconds: `local` is what a clock on the wall shows, as if it were UTC. */
export interface Zone {
  name: string
  /** local − UTC, in seconds, at an instant (seconds since 1970) */
  offsetAt: (instant: number) => number
  /**
   * The first and the last instant at which a clock on the wall shows a local time: two in the hour that occurs twice, else
   * one. A time that the clock skips is read by the offset before the jump.
   */
  earlierInstantOf: (local: number) => number
  laterInstantOf: (local: number) => number
  /** the instant at which a local day begins; `day` is counted from 1970-01-01 */
  startOfDay: (day: number) => number
  /** the local day of an instant, counted from 1970-01-01 */
  dayOf: (instant: number) => number
}

/** Throws a `RangeError` for a name that is no IANA zone. */
export function openZone(name: string): Zone {
  const offsetAt = rememberByQuarter(name === "UTC" ? () => 0 : readOffsets(name))
  const offsetsOf = (local: number) => {
    const [before, after] = [offsetAt(local - DAY), offsetAt(local + DAY)]
    const fitting = [before, after].filter((offset) => offsetAt(local - offset) === offset)
    return fitting.length === 0 ? [before] : fitting
  }
  // what holds of a local time holds until the next quarter
  const largestOffset = rememberByQuarter((local) => Math.max(...offsetsOf(local)))
  const smallestOffset = rememberByQuarter((local) => Math.min(...offsetsOf(local)))
  const earlierInstantOf = (local: number) => local - largestOffset(local)
  const startOfDay = (day: number) => earlierInstantOf(day * DAY)
  return {
    name,
    offsetAt,
    earlierInstantOf,
    laterInstantOf: (local) => local - smallestOffset(local),
    startOfDay,
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / DAY),
  }
}

/** Whether a name is a zone that this machine knows. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

/** `2026-11-01` of a day counted from 1970-01-01. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY * 1000).toISOString().slice(0, 10)
}

/** The day counted from 1970-01-01 of an ISO day. */
export function dayOfIso(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / (DAY * 1000)
}

function readOffsets(timeZone: string): (instant: number) => number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  })
  return (instant) => {
    const told = Object.fromEntries(
      parts.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = told
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - instant
  }
}

/** Asking `Intl` takes microseconds; a year has 35,000 quarters of an hour, and neighbours ask for the same one. */
function rememberByQuarter(ask: (seconds: number) => number): (seconds: number) => number {
  const known = new Map<number, number>()
  let lastQuarter = Number.NaN
  let last = 0
  return (seconds) => {
    const quarter = Math.floor(seconds / QUARTER)
    if (quarter === lastQuarter) return last
    const offset = known.get(quarter) ?? ask(quarter * QUARTER)
    known.set(quarter, offset)
    lastQuarter = quarter
    last = offset
    return offset
  }
}

/** Seconds of hours, for names in texts and tests. */
export const SECONDS = { minute: MINUTE, hour: HOUR, day: DAY } as const
