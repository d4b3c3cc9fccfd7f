import { type MarkKind, markKind } from "#features/attrition/lives/marks.ts"
import type { Basis } from "#model/basis.ts"
import { compareEdtf } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Departure, Observation, Person } from "#model/person.ts"

/** One observation, with how it counts. */
export interface EvidenceEntry extends Observation {
  counts: MarkKind
  /** place in the person's record */
  place: number
}

/** One bound of a departure and what it rests on. */
export interface EvidenceBound {
  date: string
  publicFrom: string
  sources: readonly string[]
}

/** All that stands behind one person, in date order. */
export interface PersonEvidence {
  person: Person
  papers: readonly { paper: Paper; position: number; authors: number }[]
  observations: readonly EvidenceEntry[]
  left: string | null
  /** a source says when (`reported`), or the interval is drawn from two sightings (`derived`); `null`: none known */
  basis: Extract<Basis, "reported" | "derived"> | null
  confidence: Departure["confidence"]
  /** last seen, first known gone */
  after: EvidenceBound | null
  by: EvidenceBound | null
  destination: Departure["destination"]
  sources: readonly string[]
}

/**
 * What stands behind what is said of a person; `null` when no paper lists them. With `knownOn` (ISO day) only what was
 * public by then: observations, bounds, and a departure only if its second bound was.
 */
export function toPersonEvidence(
  id: string,
  papers: readonly Paper[],
  people: readonly Person[],
  knownOn?: string,
): PersonEvidence | null {
  const person = people.find((entry) => entry.id === id)
  const wrote = papers.filter(({ authors }) => authors.includes(id))
  const [first] = wrote
  if (person === undefined || first === undefined) return null
  const isPublic = ({ publicFrom }: { publicFrom: string }) => knownOn === undefined || publicFrom <= knownOn
  const { left, basis, confidence, after, by, destination, sources } = person.departure
  const isKnown = knownOn === undefined || (by !== undefined && isPublic(by))
  return {
    person,
    papers: wrote.map((paper) => ({
      paper,
      position: paper.authors.indexOf(id) + 1,
      authors: paper.authors.length,
    })),
    observations: person.observations
      .map((entry, place) => ({ ...entry, place, counts: markKind(entry, first.org) }))
      .filter(isPublic)
      .toSorted((a, b) => compareEdtf(a.date, b.date)),
    left: isKnown ? left : null,
    basis: !isKnown || basis === null ? null : basis === "bracketed" ? "derived" : "reported",
    confidence: isKnown ? confidence : null,
    after: after !== undefined && isPublic(after) ? after : null,
    by: by !== undefined && isPublic(by) ? by : null,
    destination: isKnown ? destination : null,
    sources: isKnown ? sources : [],
  }
}
