import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"

/**
 * `people` and, for each author whose record is missing or was left out as broken, somebody of whom nothing is known.
 * Such an author is open on every date: neither gone nor seen, and never a reason to show nothing of the others.
 */
export function withEveryAuthor(papers: readonly Paper[], people: readonly Person[]): Person[] {
  const known = new Set(people.map((person) => person.id))
  const missing = new Set(papers.flatMap((paper) => paper.authors).filter((id) => !known.has(id)))
  return [...people, ...[...missing].map(unknownPerson)]
}

function unknownPerson(id: string): Person {
  const nothing = { left: null, basis: null, confidence: null, destination: null, sources: [] }
  return { id, name: id, observations: [], departure: { status: "unknown", ...nothing } }
}
