import { earliest, latest, toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"

/** An event as a numbered mark over the amounts; days since 1970-01-01. */
export interface EventMark {
  at: number
  number: number
  title: string
  event: OrgEvent
}

/** Layoffs, reorganisations and releases inside the range, numbered by date. Vague dates stand at their middle. */
export function toEventMarks(
  events: readonly OrgEvent[],
  from: string,
  to: string,
  locale: "en" | "zh",
): EventMark[] {
  const kinds = new Set(["layoff", "reorg", "release"])
  return events
    .filter((event) => kinds.has(event.kind))
    .flatMap((event) => {
      const [first, last] = [earliest(event.date), latest(event.date)]
      if (first === null || last === null || first < from || last > to) return []
      return [{ event, at: (toDayNumber(first) + toDayNumber(last)) / 2, title: event.title[locale] }]
    })
    .toSorted((a, b) => a.at - b.at)
    .map((mark, index) => ({ ...mark, number: index + 1 }))
}
