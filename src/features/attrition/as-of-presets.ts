import { latest, toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"

const MONTHS_AFTER = 6

/** A day worth looking at; `paper` where it is counted from that paper. */
export interface AsOfPreset {
  id: string
  date: string
  kind: "after-paper" | "day" | "latest"
  paper?: Paper
}

/** Six months after each paper, the days that the data names, and the newest sighting at the organisation. */
export function listAsOfPresets(
  papers: readonly Paper[],
  people: readonly Person[],
  usual: readonly string[],
): AsOfPreset[] {
  const last = newestSighting(papers, people)
  return [
    ...papers.map(
      (paper): AsOfPreset => ({
        id: paper.id,
        date: addMonths(paper.published, MONTHS_AFTER),
        kind: "after-paper",
        paper,
      }),
    ),
    ...usual.map((date): AsOfPreset => ({ id: date, date, kind: "day" })),
    ...(last === null ? [] : [{ id: "latest", date: last, kind: "latest" as const }]),
  ]
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = Date.UTC(year, month - 1 + months, Math.min(date, length))
  return new Date(at).toISOString().slice(0, 10)
}

/**
 * Last day (ISO) on which somebody was seen at the organisation of the papers. Being named as an author is no sighting: author
 * lists lag behind departures.
 */
export function newestSighting(papers: readonly Paper[], people: readonly Person[]): string | null {
  const orgs = new Set(papers.map((paper) => paper.org))
  const days = people.flatMap((person) =>
    person.observations
      .filter(({ org, kind }) => org !== null && orgs.has(org) && kind !== "authorship")
      .flatMap(({ date }) => latest(date) ?? []),
  )
  return days.reduce<string | null>(
    (newest, day) => (newest === null || toDayNumber(day) > toDayNumber(newest) ? day : newest),
    null,
  )
}
