import { toDayNumber } from "#model/edtf.ts"
import { type DayFormat, parseSpan } from "./days.ts"
import { remember } from "./remember.ts"

/** Days since 1970-01-01, both ends included. */
export interface Span {
  first: number
  last: number
}

/** The days that a cell names, `null` = it names none. */
export type ReadSpan = (text: string) => Span | null

/** Reads the cells of a file that name days. */
export function createSpanReader(format: DayFormat): ReadSpan {
  return remember((text) => {
    const span = parseSpan(text, format)
    return span === null ? null : { first: toDayNumber(span.from), last: toDayNumber(span.to) }
  })
}
