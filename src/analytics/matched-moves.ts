import type { Allocations } from "#model/allocation.ts"
import { matchReallocations, type Reallocation, type UnmatchedChange } from "./reallocations.ts"

export interface MatchedMoves {
  /** largest first, then by date */
  moves: Reallocation[]
  /** rises that no cut of the same day matches: new capacity */
  added: UnmatchedChange[]
  /** cuts that no rise of the same day matches */
  withdrawn: UnmatchedChange[]
  /** how often the largest size occurs, and the lab that rose most often in those */
  largest: { times: number; gpus: number; riser: { lab: string; times: number } } | null
}

/** Cuts and rises of the same day, matched, out of daily grants. Excluded days are passed over. */
export function toMatchedMoves({ periods, series, anomalies }: Allocations): MatchedMoves {
  const excluding = anomalies.filter(
    ({ effect, measures }) => effect === "exclude" && measures.includes("granted"),
  )
  const matched = matchReallocations({
    periods,
    series,
    isExcluded: (day, lab) =>
      excluding.some(({ labs, from, to }) => labs.includes(lab) && from <= day && day <= to),
  })
  return { ...matched, largest: summarise(matched.moves) }
}

function summarise(moves: readonly Reallocation[]): MatchedMoves["largest"] {
  const gpus = moves[0]?.gpus
  if (gpus === undefined) return null
  const equal = moves.filter((move) => move.gpus === gpus)
  const risers = equal.map((move) => ({
    lab: move.to,
    times: equal.filter((other) => other.to === move.to).length,
  }))
  const [riser] = risers.toSorted((a, b) => b.times - a.times)
  return riser === undefined ? null : { times: equal.length, gpus, riser }
}
