import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"

/**
 * When somebody was last seen at the organisation of a paper (EDTF), as far as that was public; `null` = never. Being named as an
 * author is no sighting, and a bound that follows from what was said of the departure is none either.
 */
export function lastSeenAt(person: Person, paper: Pick<Paper, "org">, knownOn?: string): string | null {
  if (knownOn === undefined) return person.departure.lastSeen ?? null
  const dates = person.observations
    .filter(
      ({ org, kind, publicFrom }) => org === paper.org && kind !== "authorship" && publicFrom <= knownOn,
    )
    .map(({ date }) => date)
  return dates.toSorted().at(-1) ?? null
}
