import ical, { ICalEventTransparency } from "ical-generator"
import type { CalendarDay } from "#words/meeting-days.ts"

interface CalendarFacts {
  /** what the calendar is called */
  name: string
  /** day that the data knows of: the same data gives the same file */
  stamp: string
  /** absolute address of the page it belongs to; left out where the site's is not known */
  url?: string | undefined
}

/** Days as an iCalendar file (RFC 5545), each a whole day that keeps nobody busy. */
export function toCalendar({ name, stamp, url }: CalendarFacts, days: readonly CalendarDay[]): string {
  const calendar = ical({
    name,
    prodId: { company: "Power Draw", product: "Power Draw", language: "EN" },
    ...(url === undefined ? {} : { url }),
  })
  for (const { id, day, title, text, url: page } of days) {
    calendar.createEvent({
      id: `${id}@power-draw`,
      start: toDate(day),
      allDay: true,
      timezone: "UTC",
      stamp: toDate(stamp),
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(page === undefined ? {} : { url: page }),
    })
  }
  return `${calendar.toString()}\r\n`
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
