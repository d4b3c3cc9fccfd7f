/**
 * The part of EDTF level 1 (ISO 8601-2) that the data uses: days, months and years, each possibly qualified
 * (`2023-06?`, `2023~`, `2023%`) or with unspecified digits (`202X`, `2023-XX`), and intervals of two such
 * dates, either end possibly open (`..`). Seasons and exponential years are refused. Dates stay strings;
 * these functions give their bounds.
 */

const MS_PER_DAY = 86_400_000
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/

interface Bounds {
  /** first possible day, `null` when open */
  earliest: string | null
  /** last possible day, `null` when open */
  latest: string | null
}

/** Days since 1970-01-01 of an ISO day such as `2023-06-13`. */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)
}

/** The ISO day that lies `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10)
}

/** `day` moved by `days` (negative: earlier). */
export function addDays(day: string, days: number): string {
  return fromDayNumber(toDayNumber(day) + days)
}

/** True for a complete calendar day that exists, such as `2024-02-29`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text)
}

/** True when `text` is a date or an interval of the supported part of EDTF. */
export function isEdtf(text: string): boolean {
  return parse(text) !== null
}

/** True for the two-ended form `A/B`, open ends included. Throws a `RangeError` when `text` is no EDTF date. */
export function isInterval(text: string): boolean {
  bounds(text)
  return text.includes("/")
}

/** First possible day, or `null` when the start is open. Throws a `RangeError` when `text` is no EDTF date. */
export function earliest(text: string): string | null {
  return bounds(text).earliest
}

/** Last possible day, or `null` when the end is open. Throws a `RangeError` when `text` is no EDTF date. */
export function latest(text: string): string | null {
  return bounds(text).latest
}

/** First and last possible day as days since 1970-01-01, both included; `null` where an end is open. */
export interface DayRange {
  from: number | null
  to: number | null
}

/** The days a date allows. Throws a `RangeError` when `text` is no EDTF date. */
export function dayRange(text: string): DayRange {
  const [from, to] = [earliest(text), latest(text)]
  return { from: from === null ? null : toDayNumber(from), to: to === null ? null : toDayNumber(to) }
}

/** Sort order: by first possible day, then by last; an open start comes first, an open end last. */
export function compareEdtf(a: string, b: string): number {
  const [boundsA, boundsB] = [bounds(a), bounds(b)]
  const byStart = compareText(boundsA.earliest ?? "", boundsB.earliest ?? "")
  return byStart !== 0 ? byStart : compareText(boundsA.latest ?? "9999-12-31", boundsB.latest ?? "9999-12-31")
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function bounds(text: string): Bounds {
  const parsed = parse(text)
  if (parsed === null) throw new RangeError(`“${text}” is not a date this product reads (EDTF level 1)`)
  return parsed
}

function parse(text: string): Bounds | null {
  const ends = text.split("/")
  if (ends.length === 1) return parseDate(text)
  const [start, end] = ends
  if (ends.length !== 2 || start === undefined || end === undefined) return null
  if (isOpen(start) && isOpen(end)) return null
  const from = isOpen(start) ? null : parseDate(start)
  const to = isOpen(end) ? null : parseDate(end)
  if ((from === null && !isOpen(start)) || (to === null && !isOpen(end))) return null
  const found = { earliest: from?.earliest ?? null, latest: to?.latest ?? null }
  const backwards = found.earliest !== null && found.latest !== null && found.earliest > found.latest
  return backwards ? null : found
}

function isOpen(end: string): boolean {
  return end === ".." || end === ""
}

function parseDate(text: string): Bounds | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const [, year = "", month = "XX", day = "XX"] = match
  if (month === "XX" && day !== "XX") return null
  if (year.includes("X") && month !== "XX") return null
  const firstMonth = month === "XX" ? "01" : month
  const lastMonth = month === "XX" ? "12" : month
  const start = `${year.replaceAll("X", "0")}-${firstMonth}-${day === "XX" ? "01" : day}`
  const lastYear = year.replaceAll("X", "9")
  const end = `${lastYear}-${lastMonth}-${day === "XX" ? lastDayOfMonth(lastYear, lastMonth) : day}`
  return isRealDay(start) && isRealDay(end) ? { earliest: start, latest: end } : null
}

function lastDayOfMonth(year: string, month: string): string {
  return String(daysInMonth(Number(year), Number(month))).padStart(2, "0")
}

/** Long records have tens of thousands of days to check: in whole numbers, which make no `Date`. */
function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number)
  return month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month)
}

/** Days of a month, 1 = January, in the Gregorian calendar reckoned backwards, as ISO 8601 has it. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  // long and short months take turns, and begin anew with August
  return month === 2 ? 28 + Number(isLeap) : 31 - (((month - 1) % 7) % 2)
}
