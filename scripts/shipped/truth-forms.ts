import { expect } from "vitest"
import type { FigureWords } from "#figure/define-figure.ts"
import { addDays } from "#model/edtf.ts"
import type { Facts, Search, Span } from "./truth-facts.ts"

/** What a sentence was said of: the address, the record, and all else that the figure says. */
export interface Said {
  facts: Facts
  search: Search
  words: FigureWords
}

type Groups = Readonly<Record<string, string | undefined>>

/** A form that a sentence may have, and how its numbers are counted again. */
export interface Form {
  pattern: RegExp
  check: (groups: Groups, said: Said) => void
}

/** Finds the form of an English sentence and counts it again; a sentence of no known form is an error. */
export function checkSentence(sentence: string, forms: readonly Form[], said: Said): void {
  const plain = sentence.replace(/^In the scenario[,:]? /, "").replaceAll("\u00a0%", "%")
  // a finding that begins a sentence begins with a capital
  const small = plain.charAt(0).toLowerCase() + plain.slice(1)
  const found = forms.flatMap(({ pattern, check }) => {
    const match = pattern.exec(plain) ?? pattern.exec(small)
    return match === null ? [] : [() => check(match.groups ?? {}, said)]
  })
  const [check] = found
  if (check === undefined) expect.fail(`a sentence of no known form: “${sentence}”`)
  check()
}

const SPELLED = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

/** A number as it stands in a sentence: “1,234”, “23%”, “four”. */
export function numberOf(text = ""): number {
  const place = SPELLED.indexOf(text.toLowerCase())
  return place >= 0 ? place : Number(text.replaceAll(",", "").replace("%", "").replace("−", "-"))
}

/** Whether a rounded number is what the exact one rounds to; `digits` behind the point. */
export function expectShown(shown: string | undefined, exact: number, digits = 0): void {
  const size = 10 ** -digits
  expect(Math.abs(numberOf(shown) - exact), `${shown} of ${exact}`).toBeLessThanOrEqual(size / 2 + 1e-6)
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
  ...["November", "December"],
]
const DATE = "(?:\\d{1,2} )?(?:[A-Z][a-z]+ )?\\d{4}|\\d{1,2}(?: [A-Z][a-z]+)?"

/** “in August 2023”, “on 1 May 2020”, “in the week of …”, “from … to …” */
export const WHEN = `in the week of (?:${DATE})|from (?:${DATE}) to (?:${DATE})|(?:in|on) (?:${DATE})`
/** “August 2023”, “1 to 18 August 2023”, “week of 4 May 2020” */
export const NAMED = `(?:week of )?(?:${DATE})(?: to (?:${DATE}))?`

/** The days that a phrase means, as far as they are inside the range. */
export function spanOf(phrase: string, { from, to }: Span): Span {
  const dates = phrase.replace(/^(?:in the week of|week of|from|in|on) /, "").split(" to ")
  const last = parseDate(dates.at(-1) ?? "")
  const first = dates.length === 1 ? last : parseDate(dates[0] ?? "", dates[1])
  const days =
    phrase.includes("week of") && first.length === 10
      ? { from: first, to: addDays(first, 6) }
      : { from: first.length === 7 ? `${first}-01` : first, to: endOf(last) }
  return { from: days.from > from ? days.from : from, to: days.to < to ? days.to : to }
}

/** “18 August 2023”; what a shorter one leaves out is that of the date behind it. */
function parseDate(text: string, after = ""): string {
  const words = text.split(" ")
  const year = words.find((word) => /^\d{4}$/.test(word)) ?? /\d{4}$/.exec(after)?.[0] ?? ""
  const name =
    words.find((word) => MONTHS.includes(word)) ?? after.split(" ").find((word) => MONTHS.includes(word))
  const month = String(MONTHS.indexOf(name ?? "") + 1).padStart(2, "0")
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, "0")}`
}

function endOf(date: string): string {
  if (date.length === 10) return date
  return addDays(`${addDays(`${date}-01`, 31).slice(0, 7)}-01`, -1)
}

/** The range that an address asks for, as far as there is a record. */
export function rangeOf({ daily }: Facts, { from = daily.from, to = daily.to }: Search): Span {
  const inside = (day: string) => (day < daily.from ? daily.from : day > daily.to ? daily.to : day)
  return from > to ? { from: daily.from, to: daily.to } : { from: inside(from), to: inside(to) }
}
