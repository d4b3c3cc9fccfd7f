import { earliest, isInterval, latest } from "./edtf.ts"

/**
 * The words and single dates of one language. `#i18n/format.ts` makes one; the model only decides which of
 * them an EDTF date needs. `sharing` is a later date whose year (and month) need not be said twice.
 */
export interface DatePhrases {
  date(text: string, sharing?: string): string
  between(from: string, to: string): string
  before(date: string): string
  after(date: string): string
  span(from: string, to: string): string
}

/** The moment of something that happened once: “June 2023”, “between 17 May and August 2023”, “before 2 May 2022”. */
export function formatEdtf(text: string, phrases: DatePhrases): string {
  const [from, to] = ends(text)
  if (to === undefined || from === to) return phrases.date(from)
  if (from === "") return phrases.before(phrases.date(to))
  if (to === "") return phrases.after(phrases.date(from))
  return phrases.between(phrases.date(from, to), phrases.date(to))
}

/** Something that lasted: “11 November 2021 to 6 January 2022”; a single month or day stays as it is. */
export function formatSpan(text: string, phrases: DatePhrases): string {
  const [from, to] = ends(text)
  if (to === undefined || from === to || from === "" || to === "") return formatEdtf(text, phrases)
  return phrases.span(phrases.date(from, to), phrases.date(to))
}

/** The two ends of an interval as written, open ones as ""; a plain date has no second end. */
function ends(text: string): [string, string | undefined] {
  if (!isInterval(text)) return [text, undefined]
  const [from = "", to = ""] = text.split("/")
  return [earliest(text) === null ? "" : from, latest(text) === null ? "" : to]
}
