import ical from "ical-generator"
import type { Decision } from "#model/decision.ts"

/** One day in a calendar. `id` stays the same, so that a newer file changes the entry and does not double it. */
export interface CalendarDay {
  id: string
  /** ISO day */
  day: string
  title: string
  text: string
}

/** Days as an iCalendar file (RFC 5545), each a whole day. `stamp` is the day the data knows of, so files are repeatable. */
export function toCalendar(name: string, days: readonly CalendarDay[], stamp: string): string {
  const calendar = ical({ name, prodId: { company: "Power Draw", product: "Power Draw", language: "EN" } })
  for (const { id, day, title, text } of days) {
    calendar.createEvent({
      id: `${id}@power-draw`,
      start: toDate(day),
      allDay: true,
      timezone: "UTC",
      stamp: toDate(stamp),
      summary: title,
      description: text,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** The days that matter to a lab: the next meeting and the releases that are still to come, each once. */
export function listDays(
  decisions: readonly Decision[],
  lab: string,
  facts: { nextMeeting: string; asOf: string },
  words: { meeting: string; release: (decision: Decision) => string; text: string },
): CalendarDay[] {
  const coming = decisions.filter((decision) => decision.lab === lab && decision.releaseDate > facts.asOf)
  const releases = new Map(coming.map((decision) => [decision.releaseDate, decision]))
  return [
    { id: `meeting-${facts.nextMeeting}`, day: facts.nextMeeting, title: words.meeting, text: words.text },
    ...[...releases.values()].map((decision) => ({
      id: `release-${lab}-${decision.releaseDate}`,
      day: decision.releaseDate,
      title: words.release(decision),
      text: words.text,
    })),
  ].toSorted((a, b) => a.day.localeCompare(b.day))
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
