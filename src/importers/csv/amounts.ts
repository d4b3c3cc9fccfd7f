import { MEASURES, type Measure } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import type { Entry } from "./line.ts"

/** Amounts by day number; a day that a line names without an amount is there with `null`. */
export type DayAmounts = ReadonlyMap<number, number | null>
export type AmountsByMeasure = Readonly<Record<Measure, DayAmounts>>

/** What the lines told, seen together. */
export interface Told {
  /** by lab, then by team; the empty team is the lab itself */
  labs: ReadonlyMap<string, ReadonlyMap<string, AmountsByMeasure>>
  /** first and last day named by a line, `null` without any */
  span: { first: number; last: number } | null
  bases: Readonly<Record<Measure, ReadonlySet<Basis>>>
  /** an amount of several days stands for each of them */
  isSpread: boolean
  isHours: boolean
  /** amounts left out, as their line was of some days of its period */
  partial: number
}

/** Gathers the entries of the lines. */
export function createAmounts() {
  const labs = new Map<string, Map<string, Record<Measure, Map<number, number | null>>>>()
  const bases = byMeasure(() => new Set<Basis>())
  let [first, last, isSpread, isHours, partial] = [Number.POSITIVE_INFINITY, -1, false, false, 0]

  /** Whether an earlier line named a day of this entry. */
  function has({ lab, team, measure, span }: Entry): boolean {
    const days = labs.get(lab)?.get(team)?.[measure]
    if (days === undefined) return false
    for (let day = span.first; day <= span.last; day += 1) if (days.has(day)) return true
    return false
  }

  function add({ lab, team, measure, span, gpus, ...entry }: Entry): void {
    const teams = getOrMake(labs, lab, () => new Map())
    const days = getOrMake(teams, team, () => byMeasure(() => new Map<number, number | null>()))[measure]
    for (let day = span.first; day <= span.last; day += 1) days.set(day, gpus)
    first = Math.min(first, span.first)
    last = Math.max(last, span.last)
    if (entry.isPartial) partial += 1
    if (gpus === null) return
    isSpread ||= span.last > span.first
    isHours ||= entry.isHours
    for (const basis of entry.bases.length === 0 ? (["reported"] as const) : entry.bases)
      bases[measure].add(basis)
  }

  const all = (): Told => ({
    ...{ labs, bases, isSpread, isHours, partial },
    span: labs.size === 0 ? null : { first, last },
  })
  return { has, add, all }
}

function byMeasure<T>(make: () => T): Record<Measure, T> {
  return Object.fromEntries(MEASURES.map((measure) => [measure, make()])) as Record<Measure, T>
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key)
  if (before !== undefined) return before
  const made = make()
  map.set(key, made)
  return made
}
