/** Where the build writes the feeds of an organisation, below the folder of a language. */

/** Meetings of the organisation, or as they concern one lab, as a calendar. */
export function calendarPath(org: string, lab?: string): string {
  return lab === undefined ? `${org}/meetings.ics` : `${org}/team/${lab}/meetings.ics`
}

/** What happens to a lab; with `unit`, to a team or pool in it. */
export function unitFeedPath(org: string, lab: string, unit = lab): string {
  return unit === lab ? `${org}/team/${lab}/feed.xml` : `${org}/team/${lab}/${unit}/feed.xml`
}

/** The steps of one appeal. */
export function appealFeedPath(org: string, appeal: string): string {
  return `${org}/decisions/${appeal}/feed.xml`
}
