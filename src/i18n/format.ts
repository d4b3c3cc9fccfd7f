import { msg } from "@lingui/core/macro"
import type { Translate } from "./language.ts"
import { LANGUAGE_TAGS, type Locale } from "./locale.ts"

/**
 * Numbers and dates of one language, the only way a number or a date reaches a reader. Dates come in as EDTF
 * strings of one date (`2023`, `2023-06`, `2023-06-13`); the phrases fit `formatEdtf` of the model.
 */
export interface Formatter {
  locale: Locale
  /** 1,770,394 */
  integer(value: number): string
  /** at most `digits` decimals: 14.3 */
  decimal(value: number, digits?: number): string
  /** a difference, whose sign is seen unless it is none: +80, −18.7, 0; at most `digits` decimals */
  signed(value: number, digits?: number): string
  /** an axis tick: 15k, 1.5k */
  short(value: number): string
  /** 1.77 and million, apart, for a number set in two sizes */
  rounded(value: number): { value: string; unit: string }
  /** a share of one, with as many decimals as asked for: 0.564 → 56 %, 56.4 % */
  percent(share: number, digits?: number): string
  /** a small count in a sentence: six, 14; in Chinese always a numeral */
  spelled(count: number): string
  /** how often, at the start of a sentence or inside it: Four times, twice */
  times(count: number): string
  /** a length of time: 1 day, 3 days */
  days(count: number): string
  date(text: string, sharing?: string): string
  /** an axis tick for a month: Jan 2022, or Jan ’22 where space is short */
  axisMonth(day: string, narrow?: boolean): string
  between(from: string, to: string): string
  before(date: string): string
  after(date: string): string
  span(from: string, to: string): string
  /** a, b and c */
  list(items: readonly string[]): string
}

/** `t` writes the few phrases that stand around dates. */
export function createFormatter(locale: Locale, t: Translate): Formatter {
  const tag = LANGUAGE_TAGS[locale]
  const integer = numberFormat(tag, { maximumFractionDigits: 0 })
  // made when a list is written: on a phone it takes as long as a frame
  let list: Intl.ListFormat | undefined
  const dates = new Map<string, string>()
  return {
    locale,
    integer: (value) => integer.format(value),
    decimal: (value, digits = 1) => numberFormat(tag, { maximumFractionDigits: digits }).format(value),
    signed: (value, digits = 0) =>
      numberFormat(tag, { maximumFractionDigits: digits, signDisplay: "exceptZero" }).format(value),
    short: (value) => formatShort(value, tag),
    rounded: (value) => formatRounded(value, tag),
    percent: (share, digits = 0) =>
      formatPercent(share, digits === 0 ? integer : decimals(tag, digits), locale),
    spelled: (count) =>
      locale === "en" ? (SPELLED_EN[count] ?? integer.format(count)) : integer.format(count),
    times: (count) => formatTimes(count, locale, integer),
    days: (count) => formatDays(count, tag),
    date: (text, sharing) => {
      // a page of days writes the same hundreds of dates at each change of a control
      const key = `${text} ${sharing ?? ""}`
      const known = dates.get(key) ?? formatDate(text, tag, locale === "en" ? sharing : undefined)
      dates.set(key, known)
      return known
    },
    axisMonth: (day, narrow = false) => formatAxisMonth(day, tag, locale, narrow),
    between: (from, to) => t(msg`between ${from} and ${to}`),
    before: (date) => t(msg`before ${date}`),
    after: (date) => t(msg`after ${date}`),
    span: (from, to) => t(msg`${from} to ${to}`),
    list: (items) => {
      list ??= new Intl.ListFormat(tag, { type: "conjunction" })
      return list.format(items)
    },
  }
}

/** Writes numbers with a minus sign where Intl has a hyphen. */
interface NumberWriter {
  format: (value: number) => string
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): NumberWriter {
  const own = new Intl.NumberFormat(tag, options)
  return {
    format: (value) =>
      own
        .format(value)
        .replace("-", "−")
        .replace(/^−(0(?:\.0+)?)$/, "$1"),
  }
}

function decimals(tag: string, digits: number): NumberWriter {
  return numberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function formatDays(count: number, tag: string): string {
  return new Intl.NumberFormat(tag, {
    style: "unit",
    unit: "day",
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(count)
}

const SPELLED_EN = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
const TIMES_EN = ["never", "once", "twice"]
const TIMES_ZH = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]

function formatTimes(count: number, locale: Locale, integer: NumberWriter): string {
  if (locale === "zh") return `${TIMES_ZH[count] ?? integer.format(count)}次`
  return TIMES_EN[count] ?? `${SPELLED_EN[count] ?? integer.format(count)} times`
}

/** 950, 15k, 1.2M: the same in both languages, as on an axis. */
function formatShort(value: number, tag: string): string {
  const [size, sign] = Math.abs(value) >= 1e6 ? [1e6, "M"] : Math.abs(value) >= 1000 ? [1000, "k"] : [1, ""]
  return `${numberFormat(tag, { maximumFractionDigits: 1 }).format(value / size)}${sign}`
}

function formatRounded(value: number, tag: string): { value: string; unit: string } {
  const options: Intl.NumberFormatOptions = {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 3,
  }
  const parts = new Intl.NumberFormat(tag, options).formatToParts(value)
  const join = (isUnit: boolean) =>
    parts
      .filter(({ type }) => (type === "compact") === isUnit && type !== "literal")
      .map((part) => part.value)
      .join("")
  return { value: join(false), unit: join(true) }
}

/** English sets a thin space before the sign, Chinese none. */
function formatPercent(share: number, number: NumberWriter, locale: Locale): string {
  return `${number.format(share * 100)}${locale === "en" ? "\u00a0" : ""}%`
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a date format costs far more than using it, and a page of days writes hundreds of dates. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options)
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, options)
  dateFormats.set(key, known)
  return known
}

/** `sharing` is a later date of the same sentence whose month and year need not be said twice. */
function formatDate(text: string, tag: string, sharing: string | undefined): string {
  const plain = text.replace(/[?~%]$/, "")
  if (plain.includes("X")) return plain
  const [year, month, day] = plain.split("-")
  const sameYear = month !== undefined && sharing?.slice(0, 4) === year
  const sameMonth = sameYear && day !== undefined && sharing?.length === 10 && sharing.slice(5, 7) === month
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC" }
  if (!sameYear) options.year = "numeric"
  if (month !== undefined && !sameMonth) options.month = "long"
  if (day !== undefined) options.day = "numeric"
  return dateFormat(tag, options).format(new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`))
}

function formatAxisMonth(day: string, tag: string, locale: Locale, narrow: boolean): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (locale === "zh") {
    return narrow ? `${day.slice(2, 4)}/${day.slice(5, 7)}` : formatDate(day.slice(0, 7), tag, undefined)
  }
  const month = dateFormat("en-GB", { timeZone: "UTC", month: "short" }).format(date)
  return narrow ? `${month.slice(0, 3)} ’${day.slice(2, 4)}` : `${month.slice(0, 3)} ${day.slice(0, 4)}`
}
