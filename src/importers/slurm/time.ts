import { SECONDS, type Zone } from "#importers/zone.ts"
import { DIGIT_0, readDigits, textOf } from "./bytes.ts"

/** `None`, `Unknown` or nothing: it has not happened, or is not told. */
export const NO_TIME = 0
/** No time at all: relative ones, those of a locale, days that no calendar has. */
export const UNREADABLE_TIME = -1

type ReadTime = (bytes: Uint8Array, from: number, to: number) => number

export interface TimeReader {
  /** seconds since 1970, or one of the two above; of a time that the clock showed twice the first */
  read: ReadTime
  /** the last instant at which the clock showed it */
  readLater: ReadTime
}

/** Slurm is of 2002: an earlier time is a clock that was not set. */
const EARLIEST = Date.UTC(2000, 0, 1) / 1000
const LATEST = Date.UTC(2100, 0, 1) / 1000
/** `2026-10-31T17:00:57`, and nothing that says how far from UTC that is. */
const LOCAL_LENGTH = 19
const OFFSET = /^(?:Z|([+-])(\d\d):?(\d\d))$/
const [DASH, COLON, T] = [..."-:T"].map((mark) => mark.charCodeAt(0))

/**
 * Reads times of an export: `2026-10-31T17:00:57` on the clock of the zone, the same with an offset, or seconds since
 * 1970. What cannot be read is never guessed.
 * @param zone of whoever exported
 */
export function createTimeReader(zone: Zone): TimeReader {
  const readLocal = createLocalReader()
  const readBy =
    (toInstant: (local: number) => number): ReadTime =>
    (bytes, from, to) => {
      const local = to - from < LOCAL_LENGTH ? Number.NaN : readLocal(bytes, from)
      if (Number.isNaN(local)) return readOther(bytes, from, to)
      if (to - from === LOCAL_LENGTH) return bounded(toInstant(local))
      const [all, sign, hours = "0", minutes = "0"] =
        OFFSET.exec(textOf(bytes, from + LOCAL_LENGTH, to)) ?? []
      if (all === undefined) return UNREADABLE_TIME
      const offset = Number(hours) * SECONDS.hour + Number(minutes) * SECONDS.minute
      return bounded(sign === "-" ? local + offset : local - offset)
    }
  return { read: readBy(zone.earlierInstantOf), readLater: readBy(zone.laterInstantOf) }
}

/** Seconds since 1970, or a word that there is no time. */
function readOther(bytes: Uint8Array, from: number, to: number): number {
  const seconds = readDigits(bytes, from, to)
  if (!Number.isNaN(seconds)) return bounded(seconds)
  return ["", "Unknown", "None", "N/A"].includes(textOf(bytes, from, to)) ? NO_TIME : UNREADABLE_TIME
}

function bounded(instant: number): number {
  return instant >= EARLIEST && instant < LATEST ? instant : UNREADABLE_TIME
}

/** Seconds of a clock as if it were UTC, `NaN` for anything else; the first 19 bytes are looked at. */
function createLocalReader(): (bytes: Uint8Array, from: number) => number {
  let lastDay = Number.NaN
  let lastMidnight = Number.NaN
  return (bytes, from) => {
    const hasMarks =
      bytes[from + 4] === DASH &&
      bytes[from + 7] === DASH &&
      bytes[from + 10] === T &&
      bytes[from + 13] === COLON &&
      bytes[from + 16] === COLON
    const hour = twoDigits(bytes, from + 11)
    const minute = twoDigits(bytes, from + 14)
    const second = twoDigits(bytes, from + 17)
    if (!(hasMarks && hour < 24 && minute < 60 && second < 61)) return Number.NaN
    const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2)
    const month = twoDigits(bytes, from + 5)
    const dayOfMonth = twoDigits(bytes, from + 8)
    const day = year * 10_000 + month * 100 + dayOfMonth
    if (day !== lastDay) {
      lastDay = day
      lastMidnight = midnightOf(year, month, dayOfMonth)
    }
    return lastMidnight + hour * SECONDS.hour + minute * SECONDS.minute + second
  }
}

/** `NaN` for a day that no calendar has: `Date` takes 30 February for 2 March. */
function midnightOf(year: number, month: number, day: number): number {
  const midnight = Date.UTC(year, month - 1, day)
  return new Date(midnight).getUTCDate() === day && month <= 12 ? midnight / 1000 : Number.NaN
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - DIGIT_0
  const ones = (bytes[at + 1] ?? 0) - DIGIT_0
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Seconds of a span such as `1-02:03:04`, `02:03:04`, `03:04` or `03:04.567`; 0 for nothing, `NaN` for anything else. */
export function parseSpan(text: string): number {
  if (text === "" || text === "00:00:00") return 0
  const [, days = "0", hours = "0", minutes, seconds] =
    /^(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+)(?:\.\d+)?$/.exec(text) ?? []
  if (minutes === undefined) return Number.NaN
  return (
    Number(days) * SECONDS.day +
    Number(hours) * SECONDS.hour +
    Number(minutes) * SECONDS.minute +
    Number(seconds)
  )
}
