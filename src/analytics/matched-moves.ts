import type { Allocations, Anomaly } from "#model/allocation.ts"
import { addDays } from "#model/edtf.ts"
import type { LabUnit } from "./lab-units.ts"
import {
  type MatchedReallocations,
  matchReallocations,
  type Reallocation,
  type UnmatchedChange,
} from "./reallocations.ts"

/** A lab that falls in one cluster by as much as it rises in another on the same day: it moves, and wins nothing. */
export interface Exchange {
  day: string
  lab: string
  gpus: number
  /** the pools that it leaves and enters */
  from: string
  to: string
}

export interface MatchedMoves {
  /** within a cluster, `from` and `to` are units of labs; largest first, then by date */
  moves: Reallocation[]
  /** rises that no cut of the same day matches: new capacity */
  added: UnmatchedChange[]
  /** rises and cuts left over of which the record itself warns: neither new capacity nor withdrawn */
  doubtful: UnmatchedChange[]
  /** cuts that no rise of the same day matches */
  withdrawn: UnmatchedChange[]
  exchanges: Exchange[]
  /** whether the units stand in more than one cluster */
  hasClusters: boolean
  /** how often the largest size occurs, how many of those belong to an exchange, and the lab that rose most often in those */
  largest: {
    times: number
    gpus: number
    exchanged: { times: number; exchanges: Exchange[] }
    riser: { lab: string; times: number }
  } | null
}

/**
 * Cuts and rises of the same day, matched within each cluster, out of daily grants of units: between clusters no GPU
 * goes from hand to hand. Excluded days are passed over.
 */
export function toMatchedMoves(
  { periods, series, anomalies }: Pick<Allocations, "periods" | "series" | "anomalies">,
  units: readonly LabUnit[],
): MatchedMoves {
  const granting = anomalies.filter(({ measures }) => measures.includes("granted"))
  const isExcluded = (day: string, unit: string) =>
    granting.some(
      ({ effect, labs, from, to }) => effect === "exclude" && labs.includes(unit) && from <= day && day <= to,
    )
  const clusters = [...new Set(units.map(({ cluster }) => cluster))]
  const matched = clusters.map((cluster) => {
    const ids = new Set(units.filter((unit) => unit.cluster === cluster).map(({ id }) => id))
    return matchReallocations({
      periods,
      series: series.filter(({ lab }) => ids.has(lab)),
      isExcluded,
    })
  })
  const all = merge(matched)
  const warnings = granting.filter(({ effect }) => effect === "caveat")
  const isDoubtful = ({ day, lab }: UnmatchedChange) =>
    warnings.some((warning) => warning.labs.includes(lab) && isNear(warning, day))
  const exchanges = findExchanges(all, units)
  // what a lab brings along from another cluster is nothing new, and what it leaves there is not withdrawn
  const isMoved = ({ day, lab }: UnmatchedChange) =>
    exchanges.some((exchange) => exchange.day === day && [exchange.from, exchange.to].includes(lab))
  const left = (changes: readonly UnmatchedChange[]) => changes.filter((change) => !isMoved(change))
  const [added, withdrawn] = [left(all.added), left(all.withdrawn)]
  return {
    ...all,
    added: added.filter((change) => !isDoubtful(change)),
    withdrawn: withdrawn.filter((change) => !isDoubtful(change)),
    doubtful: [...added, ...withdrawn].filter(isDoubtful),
    exchanges,
    hasClusters: clusters.length > 1,
    largest: summarise(all.moves, exchanges, units),
  }
}

function merge(parts: readonly MatchedReallocations[]): MatchedReallocations {
  const sorted = <T extends { gpus: number; day: string }>(lists: readonly T[][]) =>
    lists.flat().toSorted((a, b) => b.gpus - a.gpus || a.day.localeCompare(b.day, "en"))
  return {
    moves: sorted(parts.map(({ moves }) => moves)),
    added: sorted(parts.map(({ added }) => added)),
    withdrawn: sorted(parts.map(({ withdrawn }) => withdrawn)),
  }
}

/** By how much each unit changed on each day, put together again out of what was matched and what was left. */
function toChanges({ moves, added, withdrawn }: MatchedReallocations): Map<string, Map<string, number>> {
  const byDay = new Map<string, Map<string, number>>()
  const add = (day: string, unit: string, gpus: number) => {
    const units = byDay.get(day) ?? new Map<string, number>()
    byDay.set(day, units.set(unit, (units.get(unit) ?? 0) + gpus))
  }
  for (const { day, from, to, gpus } of moves) {
    add(day, from, -gpus)
    add(day, to, gpus)
  }
  for (const { day, lab, gpus } of added) add(day, lab, gpus)
  for (const { day, lab, gpus } of withdrawn) add(day, lab, -gpus)
  return byDay
}

function findExchanges(matched: MatchedReallocations, units: readonly LabUnit[]): Exchange[] {
  const days = [...toChanges(matched)].toSorted(([a], [b]) => a.localeCompare(b, "en"))
  return days.flatMap(([day, changes]) => {
    // what is entered by one is entered by no other
    const open = new Map(changes)
    return units.flatMap(({ id, lab }) => {
      const gpus = changes.get(id) ?? 0
      if (gpus >= 0) return []
      const entered = units.find((unit) => unit.lab === lab && open.get(unit.id) === -gpus)
      if (entered === undefined) return []
      open.delete(entered.id)
      return [{ day, lab, gpus: -gpus, from: id, to: entered.id }]
    })
  })
}

/** Whether a move is one side of a lab’s change of clusters: GPUs it leaves, or GPUs it enters. */
export function isOfExchange(move: Reallocation, { day, from, to }: Exchange): boolean {
  return move.day === day && (move.from === from || move.to === to)
}

function summarise(
  moves: readonly Reallocation[],
  exchanges: readonly Exchange[],
  units: readonly LabUnit[],
): MatchedMoves["largest"] {
  const gpus = moves[0]?.gpus
  if (gpus === undefined) return null
  const labOf = (id: string) => units.find((unit) => unit.id === id)?.lab ?? id
  const equal = moves.filter((move) => move.gpus === gpus)
  const risers = equal.map(({ to }) => ({
    lab: labOf(to),
    times: equal.filter((other) => labOf(other.to) === labOf(to)).length,
  }))
  const [riser] = risers.toSorted((a, b) => b.times - a.times)
  const exchanged = {
    times: equal.filter((move) => exchanges.some((exchange) => isOfExchange(move, exchange))).length,
    exchanges: exchanges.filter((exchange) => equal.some((move) => isOfExchange(move, exchange))),
  }
  return riser === undefined ? null : { times: equal.length, gpus, exchanged, riser }
}

/** Whether the record warns of a cut or a rise that a move is made of. */
export function isOfMove(
  warning: Anomaly,
  { day, from, to }: Pick<Reallocation, "day" | "from" | "to">,
): boolean {
  return isNear(warning, day) && (warning.labs.includes(from) || warning.labs.includes(to))
}

/** What an anomaly did to the record ends with a change on the day behind its last one. */
function isNear({ from, to }: Pick<Anomaly, "from" | "to">, day: string): boolean {
  return from <= day && day <= addDays(to, 1)
}
