import { toEventLines, toLanes } from "#features/timeline/timeline-rows.ts"
import { toShapes } from "#features/timeline/timeline-shapes.ts"
import type { Language } from "#i18n/language.ts"
import { toLabLegend } from "#words/lab-legend.ts"
import { labNames } from "#words/lab-names.ts"
import type { TimelineFigureView } from "./view.ts"

/** Lanes, event lines and their keys, as the drawing takes them. */
export function toDrawn(view: TimelineFigureView, language: Language) {
  const names = labNames(view.nodes, language)
  const labs = view.lanes.flatMap(({ projects }) => projects.map(({ project }) => project.lab))
  return {
    lanes: toLanes(view, view.grouping, names, view.projects, language),
    events: view.events.map(toEventLines(language)),
    domain: view.domain,
    links: view.links,
    legend: toLabLegend(labs, names, language),
    shapes: toShapes(language),
  }
}
