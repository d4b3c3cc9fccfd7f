import { dayRange } from "#model/edtf.ts"
import type { Project } from "#model/project.ts"

/** Shown before the first dated trace of a project whose start is not known; it stands for no duration. */
export const UNKNOWN_START_DAYS = 60

/** When a project began and ended, each only known to lie between two days; days since 1970-01-01, ends exclusive. */
export interface ProjectSpan {
  startEarliest: number
  startLatest: number
  endEarliest: number
  endLatest: number
}

/**
 * The span of a project, `null` without an end. Where no start is known it fades in before the first dated trace,
 * which says that it began, not when.
 */
export function projectSpan(project: Project): ProjectSpan | null {
  if (project.end === null) return null
  const ends = dayRange(project.end)
  const end = { endEarliest: ends.from ?? ends.to ?? 0, endLatest: (ends.to ?? ends.from ?? 0) + 1 }
  if (project.start !== null) {
    const start = dayRange(project.start)
    const startLatest = start.to ?? end.endEarliest
    return { startEarliest: start.from ?? startLatest - UNKNOWN_START_DAYS, startLatest, ...end }
  }
  const traces = project.milestones.flatMap(({ date }) => dayRange(date).from ?? [])
  const first = Math.min(end.endLatest, ...traces)
  return { startEarliest: first - UNKNOWN_START_DAYS, startLatest: Math.min(first, end.endEarliest), ...end }
}

/** The middle of what an imprecise date allows: a mark must stand somewhere. An open end counts as the other one. */
export function midOf(date: string): number {
  const { from, to } = dayRange(date)
  return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2
}
