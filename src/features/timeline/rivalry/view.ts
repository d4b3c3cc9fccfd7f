import { countLeft, departureInterval } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { RivalryLayer } from "#features/timeline/timeline-params.ts"
import type { Range } from "#features/timeline/timeline-range.ts"
import {
  type Days,
  daysOf,
  type TimelineEvent,
  type TimelineProject,
  toTimelineProject,
} from "#features/timeline/timeline-view.ts"
import type { Cluster } from "#model/cluster.ts"
import { toDayNumber } from "#model/edtf.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"

/** From the plan of OPT to the month of the article that told of the quarrel. */
export const RIVALRY: Range = { from: "2021-10-01", to: "2023-09-30" }

/** Events that moved teams or people. */
const REORGS = new Set<OrgEvent["kind"]>(["reorg", "layoff"])

export interface RivalryDeparture {
  person: Person
  /** day, month or interval, as stated */
  left: string
  /** as drawn: where no last sighting is known, from the publication of the paper */
  from: number
  by: number
}

/** One paper: its project, its authors’ departures that may fall into the years shown, and how many had left at the end. */
export interface RivalrySide {
  paper: Paper
  project: TimelineProject
  authors: number
  left: { least: number; most: number }
  departures: RivalryDeparture[]
}

export interface RivalryView {
  sides: RivalrySide[]
  clusters: (Days & { cluster: Cluster })[]
  events: TimelineEvent[]
  domain: [number, number]
}

/** The two sides with the layers that are laid over them. */
export interface RivalryFigureView extends RivalryView {
  layers: ReadonlySet<RivalryLayer>
}

interface Records {
  papers: readonly Paper[]
  people: readonly Person[]
  projects: readonly Project[]
  events: readonly OrgEvent[]
  clusters: readonly Cluster[]
}

/** The papers whose project is on record, side by side on one axis; `null` where there are not two of them. */
export function toRivalryView(records: Records, range: Range = RIVALRY): RivalryView | null {
  const domain: [number, number] = [toDayNumber(range.from), toDayNumber(range.to)]
  const people = withEveryAuthor(records.papers, records.people)
  const sides = records.papers
    .toSorted((a, b) => a.published.localeCompare(b.published))
    .flatMap((paper) => {
      const project = records.projects.find(({ id }) => id === paper.project)
      return project === undefined ? [] : [toSide(paper, project, people, range, domain)]
    })
  if (sides.length < 2) return null
  const isInside = ({ from, to }: Days) => to >= domain[0] && from <= domain[1]
  return {
    sides,
    clusters: records.clusters
      .map((cluster) => ({ cluster, ...daysOf(cluster.date, domain) }))
      .filter(isInside),
    events: records.events
      .filter(({ kind }) => REORGS.has(kind))
      .map((event) => ({ event, ...daysOf(event.date, domain) }))
      .filter(isInside)
      .toSorted((a, b) => a.from + a.to - (b.from + b.to)),
    domain,
  }
}

function toSide(
  paper: Paper,
  project: Project,
  people: readonly Person[],
  { to }: Range,
  domain: readonly [number, number],
): RivalrySide {
  const authors = paper.authors.flatMap((id) => people.find((person) => person.id === id) ?? [])
  return {
    paper,
    project: toTimelineProject(project, domain),
    authors: authors.length,
    left: countLeft(paper, people, to),
    departures: authors
      .flatMap((person) => toDeparture(person, paper, domain))
      .toSorted((a, b) => a.by - b.by || a.from - b.from),
  }
}

/** Nobody without a known end is drawn: where no sighting closes the interval there is nothing to place. */
function toDeparture(
  person: Person,
  paper: Paper,
  [first, last]: readonly [number, number],
): RivalryDeparture[] {
  const { after, by } = departureInterval(person, paper)
  const { left } = person.departure
  if (by === null || left === null) return []
  const from = after ?? Math.min(by, toDayNumber(paper.published))
  return by >= first && from <= last ? [{ person, left, by, from }] : []
}
