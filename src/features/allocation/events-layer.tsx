import { Suspense } from "react"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { earliest, latest, toDayNumber } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Org } from "#model/org.ts"

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

/** The key of the numbered marks, each with its date and sources. */
export function EventsList({ org, events }: { org: Org; events: readonly EventMark[] }) {
  const format = useFormat()
  return (
    <ol className="mt-4 mb-0 list-decimal columns-1 gap-x-10 pl-6 text-small text-ink2 sm:columns-2">
      {events.map(({ number, event }) => (
        <li key={number} className="mb-1 break-inside-avoid">
          {formatEdtf(event.date, format)}: {event.title[format.locale]} (
          <Suspense fallback="…">
            <SourceLinks org={org.id} ids={event.sources} more={(count) => `+${count}`} />
          </Suspense>
          )
        </li>
      ))}
    </ol>
  )
}
