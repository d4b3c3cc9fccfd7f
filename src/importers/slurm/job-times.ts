import type { RuleId } from "#importers/record.ts"
import { SECONDS } from "#importers/zone.ts"
import { ParsedTexts, readDigits, textOf } from "./bytes.ts"
import type { Row } from "./row.ts"
import type { Run } from "./runs.ts"
import { parseSpan, type TimeReader, UNREADABLE_TIME } from "./time.ts"

/** Where the times of a run stand in a row, −1 where they do not. */
export type TimePlaces = Record<"submit" | "eligible" | "start" | "end" | "elapsed" | "suspended", number>

export type JobTimes = Pick<Run, "submit" | "eligible" | "start" | "end" | "elapsed">

export type RefuseField = (rule: RuleId, field: string | null, value: string) => void

const FIELDS = [
  ["submit", "Submit"],
  ["eligible", "Eligible"],
  ["start", "Start"],
  ["end", "End"],
] as const
type TimeKey = (typeof FIELDS)[number][0]

/** Reads the times of one row after another. */
export class JobTimesReader {
  private readonly times: TimeReader
  private readonly spans = new ParsedTexts(parseSpan)
  private readonly row: Row
  private readonly places: TimePlaces

  constructor(times: TimeReader, row: Row, places: TimePlaces) {
    this.times = times
    this.row = row
    this.places = places
  }

  /** The times of the row, `null` and a refusal where one cannot be read. */
  read(refuse: RefuseField): JobTimes | null {
    const told = {
      submit: this.readTime("submit"),
      eligible: this.readTime("eligible"),
      start: this.readTime("start"),
      end: this.readTime("end"),
      elapsed: this.readElapsed(),
    }
    if (Math.min(told.submit, told.eligible, told.start, told.end) === UNREADABLE_TIME) {
      for (const [key, field] of FIELDS)
        if (told[key] === UNREADABLE_TIME) refuse("no-time", field, this.textOf(key))
      return null
    }
    this.settle(told)
    if (told.end === 0 || told.end >= told.start) return told
    refuse("ends-before", "End", this.textOf("end"))
    return null
  }

  private readTime(key: TimeKey): number {
    const { row, places } = this
    return this.times.read(row.bytes, row.start(places[key]), row.stop(places[key]))
  }

  private readLater(key: TimeKey): number {
    const { row, places } = this
    return this.times.readLater(row.bytes, row.start(places[key]), row.stop(places[key]))
  }

  private textOf(key: TimeKey): string {
    const { row, places } = this
    return textOf(row.bytes, row.start(places[key]), row.stop(places[key]))
  }

  /** Seconds since the start, suspended ones included; 0 where that is not told. */
  private readElapsed(): number {
    const { row, places } = this
    const seconds = readDigits(row.bytes, row.start(places.elapsed), row.stop(places.elapsed))
    if (Number.isNaN(seconds)) return 0
    const paused = this.spans.read(row.bytes, row.start(places.suspended), row.stop(places.suspended))
    return Number.isNaN(paused) ? seconds : seconds + paused
  }

  /**
   * Settles what lies in an hour that occurs twice: start and end by the elapsed time, as far as it tells; the times before
   * them as late as they can be, for nobody waited an hour in no time.
   */
  private settle(told: JobTimes): void {
    const { start, end, elapsed } = told
    if (start !== 0 && end !== 0 && elapsed !== 0 && end - start !== elapsed) {
      for (const from of [start, this.readLater("start")])
        for (const to of [end, this.readLater("end")])
          if (Math.abs(to - from - elapsed) < Math.abs(told.end - told.start - elapsed)) {
            told.start = from
            told.end = to
          }
    }
    told.eligible = this.latestUpTo(told.start, "eligible", told.eligible)
    told.submit = this.latestUpTo(told.eligible, "submit", told.submit)
  }

  /** Of two readings of a time that must not lie behind another the later one that does not. */
  private latestUpTo(limit: number, key: TimeKey, first: number): number {
    if (first === 0 || limit === 0 || limit - first < SECONDS.hour) return first
    const later = this.readLater(key)
    return later <= limit ? later : first
  }
}
