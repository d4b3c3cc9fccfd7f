import { useLingui } from "@lingui/react/macro"
import type { Lane, LaneEvent, LaneRow } from "#charts/lanes.ts"
import { labColour } from "#figure/lab-colour.ts"
import type { LabNames } from "#figure/lab-names.ts"
import { shortName, useMilestoneNames, useStatusNames } from "#figure/project-names.ts"
import type { Project } from "#model/project.ts"
import { shapeOf, useSpoken } from "./timeline-texts.ts"
import {
  ALONE,
  CONTEXT,
  type Grouping,
  type TimelineEvent,
  type TimelineProject,
  type TimelineView,
} from "./timeline-view.ts"

/** The rows of projects with their texts. */
export function useProjectRow(): (row: TimelineProject) => LaneRow {
  const { t } = useLingui()
  const status = useStatusNames()
  const milestoneName = useMilestoneNames()
  const spoken = useSpoken()
  return ({ project, span, windows, marks }) => ({
    id: project.id,
    label: shortName(project.name),
    lang: "en",
    note: [
      ...(project.status === "released" ? [] : [status[project.status]]),
      ...(project.start === null ? [t`start not known`] : []),
    ].join(t`, `),
    fill: labColour(project.lab).fill,
    span,
    windows: windows.map(({ compute, ...part }) => ({ ...part, spoken: spoken.run(compute, part.isExact) })),
    marks: marks.map(({ id, from, to, milestone }) => ({
      id,
      from,
      to,
      shape: shapeOf(milestone.kind),
      label: milestoneName(milestone.kind),
      spoken: spoken.milestone(milestone, shortName(project.name)),
    })),
    spoken: spoken.project(project),
  })
}

export function useEventLines(): (event: TimelineEvent) => LaneEvent {
  const spoken = useSpoken()
  return ({ event, from, to }) => ({ id: event.id, from, to, spoken: spoken.event(event) })
}

/** The lanes of the drawing with their names. */
export function useLanes(
  { lanes }: TimelineView,
  grouping: Grouping,
  names: LabNames,
  projects: readonly Project[],
): Lane[] {
  const { t } = useLingui()
  const status = useStatusNames()
  const toRow = useProjectRow()
  const nameOf = (id: string) => {
    if (id === CONTEXT) return t`For context: outside the story of the language models`
    if (id === ALONE) return t`Of no family`
    if (grouping === "lab") return names.label(id)
    if (grouping === "status") return status[id as Project["status"]]
    const family = shortName(projects.find((project) => project.id === id)?.name ?? id)
    return t`Family of ${family}`
  }
  return lanes.map((lane) => ({ id: lane.id, label: nameOf(lane.id), rows: lane.projects.map(toRow) }))
}
