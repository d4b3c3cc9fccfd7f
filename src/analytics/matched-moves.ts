import type { Allocations, Anomaly } from "#model/allocation.ts"
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
  /** such rises of which the record itself warns, so that they are not read as new capacity */
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
  const warns = (effect: Anomaly["effect"]) => (day: string, unit: string) =>
    granting.some(
      (each) => each.effect === effect && each.labs.includes(unit) && each.from <= day && day <= each.to,
    )
  const clusters = [...new Set(units.map(({ cluster }) => cluster))]
  const matched = clusters.map((cluster) => {
    const ids = new Set(units.filter((unit) => unit.cluster === cluster).map(({ id }) => id))
    return matchReallocations({
      periods,
      series: series.filter(({ lab }) => ids.has(lab)),
      isExcluded: warns("exclude"),
    })
  })
  const all = merge(matched)
  const isDoubtful = warns("caveat")
  const exchanges = findExchanges(all, units)
  return {
    ...all,
    added: all.added.filter(({ day, lab }) => !isDoubtful(day, lab)),
    doubtful: all.added.filter(({ day, lab }) => isDoubtful(day, lab)),
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
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return [...toChanges(matched)]
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .flatMap(([day, changes]) =>
      [...changes].flatMap(([id, gpus]) => {
        const left = byId.get(id)
        if (left === undefined || gpus >= 0) return []
        const entered = units.find(
          (unit) => unit.lab === left.lab && unit.id !== id && changes.get(unit.id) === -gpus,
        )
        return entered === undefined ? [] : [{ day, lab: left.lab, gpus: -gpus, from: id, to: entered.id }]
      }),
    )
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
  const isOf = (move: Reallocation) => (exchange: Exchange) =>
    exchange.day === move.day && [move.from, move.to].map(labOf).includes(exchange.lab)
  const risers = equal.map(({ to }) => ({
    lab: labOf(to),
    times: equal.filter((other) => labOf(other.to) === labOf(to)).length,
  }))
  const [riser] = risers.toSorted((a, b) => b.times - a.times)
  const exchanged = {
    times: equal.filter((move) => exchanges.some(isOf(move))).length,
    exchanges: exchanges.filter((exchange) => equal.some((move) => isOf(move)(exchange))),
  }
  return riser === undefined ? null : { times: equal.length, gpus, exchanged, riser }
}

/** Whether the record warns of a cut or a rise that a move is made of. */
export function isOfMove(
  { labs, from, to }: Anomaly,
  move: Pick<Reallocation, "day" | "from" | "to">,
): boolean {
  return from <= move.day && move.day <= to && (labs.includes(move.from) || labs.includes(move.to))
}
