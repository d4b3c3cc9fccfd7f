import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Decision, Decisions } from "#model/decision.ts"
import { addDays } from "#model/edtf.ts"
import { periodDays } from "#model/period.ts"

/** One day in a calendar. `id` stays the same, so that a newer file changes the entry and does not double it. */
export interface CalendarDay {
  id: string
  /** ISO day */
  day: string
  title: string
  text: string
  /** absolute address of the page that tells more; left out where the site's is not known */
  url?: string
}

/**
 * Whose calendar: the organisation, or one of its labs. `id` is its own on the whole site, for the same meeting says another thing
 * in each: whoever keeps two calendars would lose an entry. `address` leads to the page of a month, `null` = of no month. */
export interface CalendarOwner {
  id: string
  lab: { id: string; name: string } | null
  address: (period: string | null) => string | undefined
}

type Facts = Pick<Decisions, "asOf" | "basis" | "nextMeeting" | "closesDaysBefore" | "decisions">

/** All meetings on record and the next one, with the last day to ask before each; of a lab, its coming releases too. */
export function listMeetingDays(facts: Facts, owner: CalendarOwner, language: Language): CalendarDay[] {
  const held = new Map(
    // what an appeal decided was decided on a day of its own
    facts.decisions.flatMap(({ supersedes, meetingDate, period }) =>
      supersedes === null ? [[meetingDate, period] as const] : [],
    ),
  )
  const meetings = [...held, [facts.nextMeeting, null] as const].flatMap(([day, period]) =>
    tellMeeting(day, period, facts, owner, language),
  )
  return [...meetings, ...tellReleases(facts, owner, language)].toSorted(
    (a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id),
  )
}

function tellMeeting(
  day: string,
  period: string | null,
  facts: Facts,
  { id, lab, address }: CalendarOwner,
  language: Language,
): CalendarDay[] {
  const { t, format } = language
  const [mark, note] = [marker(facts, language), writeNote(facts, language)]
  const [date, month] = [format.date(day), format.date(period ?? monthAfter(day))]
  const about = t(msg`About ${month}.`)
  const url = address(period)
  const decision = facts.decisions.find(
    (each) => each.lab === lab?.id && each.meetingDate === day && each.supersedes === null,
  )
  const common = url === undefined ? {} : { url }
  const meeting: CalendarDay = {
    ...common,
    id: `meeting-${id}-${day}`,
    day,
    title: mark(t(msg`allocation meeting`)),
    text: [about, ...tellGrant(decision, lab, language), note].join("\n"),
  }
  if (facts.closesDaysBefore === null) return [meeting]
  return [
    {
      ...common,
      id: `requests-${id}-${day}`,
      day: addDays(day, -facts.closesDaysBefore),
      title: mark(t(msg`last day to ask for GPUs`)),
      text: [t(msg`For the allocation meeting of ${date}.`), about, note].join("\n"),
    },
    meeting,
  ]
}

function tellGrant(
  decision: Decision | undefined,
  lab: CalendarOwner["lab"],
  { t, format }: Language,
): string[] {
  if (decision === undefined || lab === null) return []
  const [granted, asked] = [format.integer(decision.granted), format.integer(decision.requested)]
  const { name } = lab
  return [t(msg`${name} was granted ${granted} of the ${asked} GPUs it asked for.`)]
}

/** The releases of a lab that are still to come, each day once. */
function tellReleases(facts: Facts, { id, lab, address }: CalendarOwner, language: Language): CalendarDay[] {
  const { t, format } = language
  const mark = marker(facts, language)
  const coming = facts.decisions.filter((each) => each.lab === lab?.id && each.releaseDate > facts.asOf)
  const byDay = new Map(coming.map((decision) => [decision.releaseDate, decision]))
  return [...byDay].map(([day, decision]) => {
    const project = decision.project.name[format.locale]
    const url = address(null)
    return {
      id: `release-${id}-${day}`,
      day,
      title: mark(t(msg`planned release of ${project}`)),
      text: writeNote(facts, language),
      ...(url === undefined ? {} : { url }),
    }
  })
}

function marker({ basis }: Facts, { t }: Language): (text: string) => string {
  return (text) => (basis === "scenario" ? t(msg`Scenario: ${text}`) : text)
}

function writeNote({ basis, asOf }: Facts, { t, format }: Language): string {
  const today = format.date(asOf)
  return basis === "scenario"
    ? t(msg`Scenario, invented to demonstrate, no record. The scenario’s today is ${today}.`)
    : t(msg`The record ends on ${today}.`)
}

/** The month after the one that holds `day`, such as `2023-09`. */
function monthAfter(day: string): string {
  return addDays(periodDays(day.slice(0, 7), "month").to, 1).slice(0, 7)
}
