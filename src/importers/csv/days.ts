import { isDay } from "#model/edtf.ts"
import { type DaySpan, periodDays } from "#model/period.ts"

/**
 * `iso` 2020-05-20, `ymd` 2020/5/20, 20200520 or 2020年5月20日, `dmy` 20.05.2020 or 20/05/2020, `mdy` 5/20/2020, `month`
 * 2020-05, `week` 2020-W21.
 */
export type DayFormat = "iso" | "month" | "ymd" | "dmy" | "mdy" | "week"

/** In the order of trust: where two fit all values, the first is taken. */
const PATTERNS: Readonly<Record<DayFormat, readonly RegExp[]>> = {
  iso: [/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/],
  month: [/^(?<year>\d{4})[-/.年](?<month>\d{1,2})月?$/, /^(?<month>\d{1,2})[/.](?<year>\d{4})$/],
  ymd: [
    /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?$/,
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  ],
  dmy: [/^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/],
  mdy: [/^(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4})$/],
  week: [/^(?<year>\d{4})-?W\d{1,2}$/i],
}
const FORMATS = Object.keys(PATTERNS) as DayFormat[]

/** Programs write a day as its first moment. */
const MIDNIGHT = /[T ]0?0:00(:00(\.0+)?)?Z?$/

/** A slip of the pen must not stretch a record over a thousand years. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099]

/** The days that a cell names, both ends included; `null` where it names none in this format. A week never does. */
export function parseSpan(text: string, format: DayFormat): DaySpan | null {
  const plain = text.replace(MIDNIGHT, "")
  for (const pattern of format === "week" ? [] : PATTERNS[format]) {
    const { year = "", month = "", day = "01" } = pattern.exec(plain)?.groups ?? {}
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    if (!isDay(iso) || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) continue
    return format === "month" ? periodDays(iso.slice(0, 7), "month") : { from: iso, to: iso }
  }
  return null
}

/** Whether a cell names a day, month or week in any format. */
export function isPeriod(text: string): boolean {
  return FORMATS.some((format) => names(text, format))
}

/** The format that most values have, and whether the order of day and month is beyond doubt; `null` where none has any. */
export function guessDayFormat(
  values: readonly string[],
): { format: DayFormat; isOrderSure: boolean } | null {
  const counts = FORMATS.map((format) => values.filter((value) => names(value, format)).length)
  const most = Math.max(...counts)
  const format = FORMATS[counts.indexOf(most)]
  if (format === undefined || most === 0) return null
  return format === "dmy" || format === "mdy" ? settleOrder(values) : { format, isOrderSure: true }
}

/** A part above 12 is a day; with points the day comes first everywhere. */
function settleOrder(values: readonly string[]): { format: DayFormat; isOrderSure: boolean } {
  const dayFirst = values.filter((value) => names(value, "dmy") && !names(value, "mdy")).length
  const monthFirst = values.filter((value) => names(value, "mdy") && !names(value, "dmy")).length
  const hasPoints = values.some((value) => value.includes(".") && names(value, "dmy"))
  return {
    format: monthFirst > dayFirst ? "mdy" : "dmy",
    isOrderSure: monthFirst === 0 ? dayFirst > 0 || hasPoints : dayFirst === 0,
  }
}

function names(text: string, format: DayFormat): boolean {
  return format === "week"
    ? PATTERNS.week.some((pattern) => pattern.test(text))
    : parseSpan(text, format) !== null
}
