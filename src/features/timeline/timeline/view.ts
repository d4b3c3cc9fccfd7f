import { chosenOf, type TimelineParams } from "#features/timeline/timeline-params.ts"
import { projectsRange, type Range, wholeRange } from "#features/timeline/timeline-range.ts"
import type { TimelineRecords } from "#features/timeline/timeline-records.ts"
import {
  countStarts,
  type Grouping,
  type TimelineView,
  toTimelineView,
} from "#features/timeline/timeline-view.ts"
import { EVENT_KINDS } from "#model/event.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Project } from "#model/project.ts"

/** The lanes with what was chosen of them. */
export interface TimelineFigureView extends TimelineView {
  grouping: Grouping
  range: Range
  /** the whole record, and the part of it that holds the projects */
  whole: Range
  usual: Range
  starts: ReturnType<typeof countStarts>
  projects: readonly Project[]
  nodes: readonly LabNode[]
}

/** What is drawn and said, `null` where nothing has a date. */
export function toTimelineFigureView(
  { projects, events, nodes }: TimelineRecords,
  params: TimelineParams,
): TimelineFigureView | null {
  const whole = wholeRange(projects, events)
  if (whole === null) return null
  const usual = projectsRange(projects) ?? whole
  const range = { from: params.from ?? usual.from, to: params.to ?? usual.to }
  const grouping = params.lanes ?? "lab"
  const choice = { lanes: grouping, range, kinds: chosenOf(params.kinds, EVENT_KINDS) }
  const view = toTimelineView(
    projects,
    events,
    nodes.map(({ id }) => id),
    choice,
  )
  return { ...view, grouping, range, whole, usual, starts: countStarts(projects), projects, nodes }
}
