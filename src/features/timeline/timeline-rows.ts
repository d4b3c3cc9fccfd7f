import { msg } from "@lingui/core/macro"
import type { Lane, LaneEvent, LaneRow } from "#charts/lanes.ts"
import type { Language } from "#i18n/language.ts"
import type { Project } from "#model/project.ts"
import { labColour } from "#words/lab-colour.ts"
import type { LabNames } from "#words/lab-names.ts"
import { milestoneNames, shortName, statusNames } from "#words/project-names.ts"
import { shapeOf, spokenTexts } from "./timeline-texts.ts"
import {
  ALONE,
  CONTEXT,
  type Grouping,
  type TimelineEvent,
  type TimelineProject,
  type TimelineView,
} from "./timeline-view.ts"

/** The rows of projects with their texts. */
export function toProjectRow(language: Language): (row: TimelineProject) => LaneRow {
  const { t } = language
  const status = statusNames(language)
  const milestoneName = milestoneNames(language)
  const spoken = spokenTexts(language)
  return ({ project, span, windows, marks }) => ({
    id: project.id,
    label: shortName(project.name),
    lang: "en",
    note: [
      ...(project.status === "released" ? [] : [status[project.status]]),
      ...(project.start === null ? [t(msg`start not known`)] : []),
    ].join(t(msg`, `)),
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

export function toEventLines(language: Language): (event: TimelineEvent) => LaneEvent {
  const spoken = spokenTexts(language)
  return ({ event, from, to }) => ({ id: event.id, from, to, spoken: spoken.event(event) })
}

/** The lanes of the drawing with their names. */
export function toLanes(
  { lanes }: TimelineView,
  grouping: Grouping,
  names: LabNames,
  projects: readonly Project[],
  language: Language,
): Lane[] {
  const { t } = language
  const status = statusNames(language)
  const toRow = toProjectRow(language)
  const nameOf = (id: string) => {
    if (id === CONTEXT) return t(msg`For context: outside the story of the language models`)
    if (id === ALONE) return t(msg`Of no family`)
    if (grouping === "lab") return names.label(id)
    if (grouping === "status") return status[id as Project["status"]]
    const family = shortName(projects.find((project) => project.id === id)?.name ?? id)
    return t(msg`Family of ${family}`)
  }
  return lanes.map((lane) => ({ id: lane.id, label: nameOf(lane.id), rows: lane.projects.map(toRow) }))
}
