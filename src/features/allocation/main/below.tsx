import { Suspense } from "react"
import type { RowsProps } from "#figure/define-figure.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { type EventMark, toEventMarks } from "./events.ts"
import type { MainFigureView } from "./view.ts"

/** The key of the numbered events. */
export function MainBelow({ org, view }: RowsProps<object, unknown, MainFigureView>) {
  const { locale } = useFormat()
  const isStack = view.choices.view !== "panels"
  const events =
    isStack && view.events !== null ? toEventMarks(view.events, view.data.from, view.data.to, locale) : []
  return events.length > 0 && <EventsList org={org} events={events} />
}

/** The key of the numbered marks, each with its date and sources. */
function EventsList({ org, events }: { org: Org; events: readonly EventMark[] }) {
  const format = useFormat()
  return (
    <ol className="mt-4 mb-0 list-decimal columns-1 gap-x-10 pl-6 text-small text-ink2 sm:columns-2">
      {events.map(({ number, event }) => (
        <li key={number} className="mb-1 break-inside-avoid">
          {formatEdtf(event.date, format)}: {event.title[format.locale]} (
          <Suspense fallback="…">
            <SourceLinks org={org.id} ids={event.sources} />
          </Suspense>
          )
        </li>
      ))}
    </ol>
  )
}
