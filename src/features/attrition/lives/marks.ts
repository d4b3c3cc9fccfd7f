import { latest, toDayNumber } from "#model/edtf.ts"
import type { Observation, Person } from "#model/person.ts"

/** `listed`: named as an author only, which is no sighting; `elsewhere`: with another employer, or with none stated. */
export type MarkKind = "seen" | "listed" | "elsewhere"

export interface LifeMark {
  /** place in the person's `observations` */
  observation: number
  kind: MarkKind
  /** its last day, numbered since 1970-01-01 */
  day: number
}

/** Every observation that was public by then, in order of days. */
export function toMarks(person: Person, org: string, knownOn?: string): LifeMark[] {
  return person.observations
    .flatMap((observation, index) => {
      const day = dayOf(observation)
      if (day === null || (knownOn !== undefined && observation.publicFrom > knownOn)) return []
      return [{ observation: index, kind: markKind(observation, org), day }]
    })
    .toSorted((a, b) => a.day - b.day)
}

export function markKind({ org, kind }: Observation, home: string): MarkKind {
  if (org !== home) return "elsewhere"
  return kind === "authorship" ? "listed" : "seen"
}

/** Last day of an observation; of `A/..` the last of A, the one sure day. */
export function dayOf({ date }: Observation): number | null {
  const day = latest(date) ?? latest(date.split("/")[0] || date)
  return day === null ? null : toDayNumber(day)
}
