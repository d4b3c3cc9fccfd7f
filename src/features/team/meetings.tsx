import { Trans } from "@lingui/react/macro"
import { appealFeedPath, calendarPath, unitFeedPath } from "#export/feed-paths.ts"
import { useFileAddress, useSubscriptionAddress } from "#figure/site-address.ts"
import { CalendarButton } from "./calendar-button.tsx"
import { appealFor } from "./team-view.ts"
import type { TeamContext } from "./use-team.ts"

/** The meetings as a calendar, and what happens as feeds: to take along, or to be told of without asking. */
export function Meetings(context: TeamContext) {
  const { org, lab, unit, names, ledger, view } = context
  const toFile = useFileAddress()
  const toSubscription = useSubscriptionAddress()
  const appeal = ledger === null ? null : appealFor(ledger.appeals.appeals, lab, view.lastDay)
  const name = names.label(unit)
  // feeds and calendars are made with the site, of what is for all
  if (org.isPrivate === true) return null
  return (
    <section id="meetings" className="mt-16 border-t border-rule pt-6 print:hidden" aria-labelledby="follow">
      <h2 id="follow" className="m-0 text-h3">
        {ledger === null ? <Trans>To follow</Trans> : <Trans>Meetings, and what to follow</Trans>}
      </h2>
      {ledger !== null && (
        <p className="mt-2 mb-0 flex flex-wrap items-center gap-x-[22px] text-control">
          <CalendarButton org={org} lab={lab} name={names.label(lab)} ledger={ledger.decisions} />
          <a href={toSubscription(calendarPath(org.id, lab))} className="word-button">
            <Trans>Subscribe to this calendar</Trans>
          </a>
          <a href={toSubscription(calendarPath(org.id))} className="word-button">
            <Trans>To the meetings of all labs</Trans>
          </a>
        </p>
      )}
      <p className="mt-2 mb-0 flex flex-wrap items-center gap-x-[22px] text-control">
        <a href={toFile(unitFeedPath(org.id, lab, unit))} className="word-button">
          <Trans>Feed of {name} (Atom)</Trans>
        </a>
        {appeal !== null && (
          <a href={toFile(appealFeedPath(org.id, appeal.id))} className="word-button">
            <Trans>Feed of the appeal (Atom)</Trans>
          </a>
        )}
      </p>
    </section>
  )
}
