import { midOf, type ProjectSpan, projectSpan } from "#analytics/project-span.ts"
import { compareEdtf, earliest, toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Project } from "#model/project.ts"
import type { RejectedRecord } from "#model/records.ts"

export type MilestoneGroup = "release" | "paper" | "stop"

/** Kinds of milestones the small timeline draws; the others are on the timeline page. */
const GROUPS: Readonly<Record<string, MilestoneGroup>> = {
  release: "release",
  paper: "paper",
  leak: "stop",
  withdrawn: "stop",
}

/** One project; days are days since 1970-01-01. */
export interface ProjectRow {
  project: Project
  startKnown: boolean
  span: ProjectSpan | null
  marks: { at: number; group: MilestoneGroup; date: string; title: string }[]
}

export interface ProjectsView {
  rows: ProjectRow[]
  events: { event: OrgEvent; at: number }[]
  domain: [number, number]
  years: { at: number; year: number }[]
  counts: { all: number; cameOut: number; abandoned: number; merged: number; since: string }
}

/** The projects with what else is drawn of them. */
export interface ProjectsFigureView extends ProjectsView {
  nodes: readonly LabNode[]
  rejected: readonly RejectedRecord[]
}

/** The events of the small timeline, an editorial choice; all of them are on the timeline page. */
export const EVENTS = [
  "2022-11-09-first-large-layoff-more-than-11-000-peop",
  "2023-02-27-zuckerberg-announces-a-top-level-product",
  "2025-06-30-meta-superintelligence-labs-created-unde",
] as const

/** Model projects (not the context ones) in the order they ended or came out, with the events named in `eventIds`. */
export function toProjectsView(
  projects: readonly Project[],
  events: readonly OrgEvent[],
  eventIds: readonly string[],
): ProjectsView | null {
  const shown = projects.filter((project) => !project.context)
  // without an end and without a mark there is no place for a project on a timeline
  const rows = shown
    .map(toRow)
    .filter((row) => row.span !== null || row.marks.length > 0)
    .toSorted((a, b) => lastTrainingDay(a) - lastTrainingDay(b))
  if (rows.length === 0) return null
  const domain: [number, number] = [Math.min(...rows.map(startOf)) - 20, Math.max(...rows.map(endOf)) + 240]
  return {
    rows,
    events: eventIds.flatMap((id) => {
      const event = events.find((candidate) => candidate.id === id)
      return event === undefined ? [] : [{ event, at: toDayNumber(earliest(event.date) ?? event.date) }]
    }),
    domain,
    years: listYears(domain),
    counts: countProjects(shown),
  }
}

function toRow(project: Project): ProjectRow {
  const marks = project.milestones
    .flatMap(({ date, kind, title }) => {
      const group = GROUPS[kind]
      return group === undefined ? [] : [{ at: midOf(date), group, date, title }]
    })
    .toSorted((a, b) => a.at - b.at)
  return { project, startKnown: project.start !== null, span: projectSpan(project), marks }
}

function startOf(row: ProjectRow): number {
  return row.span?.startEarliest ?? row.marks[0]?.at ?? 0
}

/** `end` is the end of training or else the release: the order in which projects came out. */
function lastTrainingDay(row: ProjectRow): number {
  return row.span?.endEarliest ?? startOf(row)
}

function endOf(row: ProjectRow): number {
  return Math.max(row.span?.endLatest ?? 0, ...row.marks.map((mark) => mark.at))
}

function listYears([from, to]: readonly [number, number]): { at: number; year: number }[] {
  const years: { at: number; year: number }[] = []
  for (let year = 1970 + Math.floor(from / 365.2425); ; year += 1) {
    const at = toDayNumber(`${year}-01-01`)
    if (at > to) return years
    if (at >= from) years.push({ at, year })
  }
}

const CAME_OUT = new Set(["paper", "release", "announcement"])

function countProjects(projects: readonly Project[]): ProjectsView["counts"] {
  const dates = projects.flatMap((project) =>
    [project.start ?? project.milestones[0]?.date ?? project.end ?? []].flat(),
  )
  return {
    all: projects.length,
    cameOut: projects.filter((project) => project.milestones.some(({ kind }) => CAME_OUT.has(kind))).length,
    abandoned: projects.filter((project) => project.status === "abandoned").length,
    merged: projects.filter((project) => project.status === "merged").length,
    since: firstOf(dates),
  }
}

/** The earliest date that has a beginning, to the month: “2021-10”. */
function firstOf(dates: readonly string[]): string {
  const [first = ""] = dates.filter((date) => earliest(date) !== null).toSorted(compareEdtf)
  return first.split("/")[0]?.slice(0, 7) ?? ""
}
