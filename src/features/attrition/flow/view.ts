import { authorStates } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { LabColour } from "#words/lab-colour.ts"

/** The kind of a destination that no record names. */
export const UNKNOWN = "unknown"

/** People of one paper who went to one organisation; `org` is null where none is known. */
export interface FlowGroup {
  id: string
  kind: string
  org: string | null
  people: Person[]
}

export interface FlowPaper {
  paper: Paper
  /** gone for certain by the day */
  gone: number
  /** largest kinds first, within a kind the largest organisations; unknown always last */
  groups: FlowGroup[]
}

/** What is drawn and said of where they went. */
export interface FlowView {
  flow: readonly FlowPaper[]
  /** ISO day */
  asOf: string
  colourOf: (paper: Paper) => LabColour
}

/** Where those who had certainly gone by `asOf` went: per paper, kind of destination and organisation. */
export function toFlow(
  papers: readonly Paper[],
  people: readonly Person[],
  asOf: string,
  knownOn?: string,
): FlowPaper[] {
  const everyone = withEveryAuthor(papers, people)
  return papers.map((paper) => {
    const gone = authorStates(paper, everyone, asOf, { knownOn })
      .filter(({ state }) => state === "gone")
      .map(({ person }) => person)
    return { paper, gone: gone.length, groups: orderGroups(groupPeople(paper, gone)) }
  })
}

function groupPeople({ id }: Paper, gone: readonly Person[]): FlowGroup[] {
  const groups = new Map<string, FlowGroup>()
  for (const person of gone) {
    const destination = person.departure.destination
    const key = destination === null ? UNKNOWN : `${destination.kind}/${destination.org}`
    const group = groups.get(key) ?? {
      id: `${id}/${key}`,
      kind: destination?.kind ?? UNKNOWN,
      org: destination?.org ?? null,
      people: [],
    }
    group.people.push(person)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Equal sizes stand in the order of their names, so that nothing jumps from day to day without need. */
function orderGroups(groups: readonly FlowGroup[]): FlowGroup[] {
  const sizeOf = (kind: string) =>
    groups.filter((group) => group.kind === kind).reduce((sum, { people }) => sum + people.length, 0)
  return groups.toSorted(
    (a, b) =>
      Number(a.kind === UNKNOWN) - Number(b.kind === UNKNOWN) ||
      sizeOf(b.kind) - sizeOf(a.kind) ||
      a.kind.localeCompare(b.kind, "en") ||
      b.people.length - a.people.length ||
      (a.org ?? "").localeCompare(b.org ?? "", "en"),
  )
}
