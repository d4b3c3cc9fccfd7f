import { midOf, type ProjectSpan, projectSpan } from "#analytics/project-span.ts"
import { dayRange, toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Compute, Milestone, Project } from "#model/project.ts"
import type { Range } from "./timeline-range.ts"

/** What the projects of a lane have in common. */
export const GROUPINGS = ["lab", "status", "family"] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Lane of the projects outside the language-model story, whatever the others are grouped by. */
export const CONTEXT = "context"
/** Lane of the families of one project. */
export const ALONE = "alone"

/** Days since 1970-01-01; where a date has an open end, the end of the record stands in for it. */
export interface Days {
  from: number
  to: number
}

export interface ProjectWindow extends Days {
  id: string
  compute: Compute
  /** false: the run lies somewhere in here */
  isExact: boolean
}

export interface ProjectMark extends Days {
  /** `<project>.<place of the milestone>` */
  id: string
  milestone: Milestone
}

export interface TimelineProject {
  project: Project
  span: ProjectSpan | null
  windows: readonly ProjectWindow[]
  marks: readonly ProjectMark[]
}

export interface TimelineEvent extends Days {
  event: OrgEvent
}

export interface TimelineView {
  lanes: { id: string; projects: TimelineProject[] }[]
  /** in the order of their dates */
  events: TimelineEvent[]
  domain: [number, number]
  /** projects and events with nothing in the range */
  outside: { projects: number; events: number }
  links: { from: string; to: string }[]
}

export interface TimelineChoice {
  lanes: Grouping
  range: Range
  kinds: ReadonlySet<string>
}

/** Lanes of projects and the events over them, as far as they fall into the range. */
export function toTimelineView(
  projects: readonly Project[],
  events: readonly OrgEvent[],
  /** ids of the labs in the order in which lanes stand */
  labs: readonly string[],
  { lanes, range, kinds }: TimelineChoice,
): TimelineView {
  const domain: [number, number] = [toDayNumber(range.from), toDayNumber(range.to)]
  const all = projects.map((project) => toTimelineProject(project, domain))
  const shown = all.filter((row) => isShown(row, domain))
  const wanted = events
    .filter(({ kind }) => kinds.has(kind))
    .map((event) => ({ event, ...daysOf(event.date, domain) }))
  const inside = wanted.filter(({ from, to }) => to >= domain[0] && from <= domain[1])
  const ids = new Set(shown.map(({ project }) => project.id))
  return {
    lanes: toLanes(shown, projects, labs, lanes),
    events: inside.toSorted((a, b) => a.from + a.to - (b.from + b.to)),
    domain,
    outside: { projects: all.length - shown.length, events: wanted.length - inside.length },
    links: shown.flatMap(({ project: { id, successor } }) =>
      successor !== null && ids.has(successor) ? [{ from: id, to: successor }] : [],
    ),
  }
}

/** A project with what is drawn of it; open dates reach to the ends of `domain`. */
export function toTimelineProject(project: Project, domain: readonly [number, number]): TimelineProject {
  return {
    project,
    span: projectSpan(project),
    windows: project.compute.flatMap((compute, index) => toWindow(project.id, compute, index)),
    marks: project.milestones.map((milestone, index) => ({
      id: `${project.id}.${index}`,
      milestone,
      ...daysOf(milestone.date, domain),
    })),
  }
}

/** Only a run says where it lies; one that is shorter than its window lies somewhere in it. */
function toWindow(project: string, compute: Compute, index: number): ProjectWindow[] {
  if (compute.role !== "run" || compute.window === null) return []
  const { from, to } = dayRange(compute.window)
  if (from === null || to === null) return []
  const isExact = compute.days === undefined || compute.days >= to - from
  return [{ id: `${project}.c${index}`, compute, from, to: to + 1, isExact }]
}

/** The days a date allows; an open end reaches to the end of what is shown. */
export function daysOf(date: string, [first, last]: readonly [number, number]): Days {
  const { from, to } = dayRange(date)
  return { from: from ?? Math.min(first, to ?? first), to: to ?? Math.max(last, from ?? last) }
}

function isShown({ span, marks }: TimelineProject, [first, last]: readonly [number, number]): boolean {
  const parts = [...marks, ...(span === null ? [] : [{ from: span.startEarliest, to: span.endLatest }])]
  return parts.some(({ from, to }) => to >= first && from <= last)
}

function toLanes(
  shown: readonly TimelineProject[],
  all: readonly Project[],
  labs: readonly string[],
  grouping: Grouping,
): TimelineView["lanes"] {
  const families = toFamilies(all)
  const laneOf = ({ context, lab, status, id }: Project) =>
    context
      ? CONTEXT
      : grouping === "lab"
        ? lab
        : grouping === "status"
          ? status
          : (families.get(id) ?? ALONE)
  const order = {
    lab: labs,
    status: ["released", "merged", "abandoned"],
    family: [...new Set(families.values())],
  }[grouping]
  const rank = (id: string) => (id === CONTEXT ? 2 : id === ALONE ? 1 : 0)
  const lanes = new Map<string, TimelineProject[]>()
  for (const row of shown.toSorted((a, b) => lastDay(a) - lastDay(b))) {
    const id = laneOf(row.project)
    lanes.set(id, [...(lanes.get(id) ?? []), row])
  }
  return [...lanes]
    .map(([id, projects]) => ({ id, projects }))
    .toSorted((a, b) => rank(a.id) - rank(b.id) || order.indexOf(a.id) - order.indexOf(b.id))
}

/** The order in which projects ended or came out. */
function lastDay({ span, project: { milestones } }: TimelineProject): number {
  return span?.endEarliest ?? Math.min(...milestones.map(({ date }) => midOf(date)))
}

/**
 * Families by name: a project belongs to the one whose whole id stands as a word in its own (`opt-iml` to `opt`,
 * `code-llama` to `llama`). Gives the first project's id by project; one that stands alone is absent.
 */
export function toFamilies(projects: readonly Project[]): ReadonlyMap<string, string> {
  const heads = projects.filter(({ context, id }) => !context && !id.includes("-")).map(({ id }) => id)
  const found = projects.flatMap(({ id }) => {
    const head = heads.find((candidate) => id.split("-").includes(candidate))
    return head === undefined ? [] : [[id, head] as const]
  })
  const isFamily = (head: string) => found.filter(([, other]) => other === head).length > 1
  return new Map(found.filter(([, head]) => isFamily(head)))
}

/** Of how many language-model projects the start is on record. */
export function countStarts(projects: readonly Project[]): { all: number; known: number } {
  const models = projects.filter(({ context }) => !context)
  return { all: models.length, known: models.filter(({ start }) => start !== null).length }
}
