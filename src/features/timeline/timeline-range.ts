import { addDays, dayRange, fromDayNumber, toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Project } from "#model/project.ts"

/** First and last day shown, both included, as ISO days. */
export interface Range {
  from: string
  to: string
}

/** The years of the quarrel over compute. */
export const STORY: Range = { from: "2021-01-01", to: "2023-12-31" }

/** No zoom goes nearer than this. */
const SHORTEST = 31

/** From the first to the last dated thing, with a month to spare on either side; `null` where nothing has a date. */
export function wholeRange(projects: readonly Project[], events: readonly OrgEvent[]): Range | null {
  return enclose([...projects.flatMap(datesOf), ...events.map(({ date }) => date)])
}

/** The same for the projects alone, the usual view: most events before them belong to other stories. */
export function projectsRange(projects: readonly Project[]): Range | null {
  return enclose(projects.flatMap(datesOf))
}

function datesOf(project: Project): string[] {
  const { start, end, milestones } = project
  return [start, end, ...milestones.map(({ date }) => date)].filter((date) => date !== null)
}

function enclose(dates: readonly string[]): Range | null {
  const days = dates.flatMap((date) => {
    const { from, to } = dayRange(date)
    return [from, to].filter((day) => day !== null)
  })
  if (days.length === 0) return null
  return { from: fromDayNumber(Math.min(...days) - 30), to: fromDayNumber(Math.max(...days) + 30) }
}

/** `factor` < 1 looks nearer at the middle of the range, > 1 takes in more; never beyond `whole`. */
export function zoom({ from, to }: Range, factor: number, whole: Range): Range {
  const [first, last] = [toDayNumber(from), toDayNumber(to)]
  const middle = (first + last) / 2
  const half = (Math.max(SHORTEST, (last - first) * factor) / 2) | 0
  return keepInside({ from: fromDayNumber(middle - half), to: fromDayNumber(middle + half) }, whole)
}

/** Moves by half of what is shown, earlier (−1) or later (1), as far as `whole` goes. */
export function shift({ from, to }: Range, direction: -1 | 1, whole: Range): Range {
  const length = toDayNumber(to) - toDayNumber(from)
  const step = direction * Math.ceil(length / 2)
  const moved = { from: addDays(from, step), to: addDays(to, step) }
  if (moved.from < whole.from) return keepInside({ from: whole.from, to: addDays(whole.from, length) }, whole)
  if (moved.to > whole.to) return keepInside({ from: addDays(whole.to, -length), to: whole.to }, whole)
  return moved
}

/** The days from one to another, not fewer than a month, pushed back into `whole` where they reach beyond it. */
export function fitDays(from: number, to: number, whole: Range): Range {
  const [first, last] = [toDayNumber(whole.from), toDayNumber(whole.to)]
  const length = Math.min(last - first, Math.max(SHORTEST, to - from))
  const start = Math.min(last - length, Math.max(first, from))
  return { from: fromDayNumber(start), to: fromDayNumber(start + length) }
}

/** What the address says of a range: nothing of the usual one. */
export function toRangeParams(
  range: Range,
  usual: Range,
): { from: string | undefined; to: string | undefined } {
  const isUsual = range.from === usual.from && range.to === usual.to
  return isUsual ? { from: undefined, to: undefined } : range
}

function keepInside({ from, to }: Range, whole: Range): Range {
  return { from: from < whole.from ? whole.from : from, to: to > whole.to ? whole.to : to }
}
