import { Trans } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { Suspense } from "react"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import { hasResource, type RowsProps } from "#figure/define-figure.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { type EventMark, toEventMarks } from "./events.ts"
import type { MainFigureView } from "./view.ts"

/** The way from the chosen period to who decided about it, and the key of the numbered events. */
export function MainBelow({
  org,
  params,
  view,
  selection,
}: RowsProps<AllocationParams, unknown, MainFigureView>) {
  const { locale } = useFormat()
  const isStack = view.choices.view !== "panels"
  const events =
    isStack && view.events !== null ? toEventMarks(view.events, view.data.from, view.data.to, locale) : []
  return (
    <>
      <DecisionsLink org={org} period={selection.selected} lab={params.lab ?? null} />
      {events.length > 0 && <EventsList org={org} events={events} />}
    </>
  )
}

interface DecisionsLinkProps {
  org: Org
  /** the chosen period of the figure, `null` while none is */
  period: string | null
  /** the lab that is looked into */
  lab: string | null
}

/** From a point of the figure one step leads to the meeting that decided it. */
function DecisionsLink({ org, period, lab }: DecisionsLinkProps) {
  const format = useFormat()
  if (period === null || !hasResource(org, "decisions")) return null
  const month = period.slice(0, 7)
  const name = format.date(month)
  return (
    <p className="m-0 text-control">
      <Link
        to="/$org/$page"
        params={{ org: org.id, page: "decisions" }}
        search={() => ({
          period: month,
          ...(lab === null ? {} : { lab }),
        })}
      >
        <Trans>Who decided about {name}, and by what</Trans>
      </Link>
    </p>
  )
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
