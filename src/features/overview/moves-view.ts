import { matchReallocations, type Reallocation, type UnmatchedChange } from "#analytics/reallocations.ts"
import type { ClustersView } from "./clusters-view.ts"

export interface MovesView {
  /** largest first, then by date */
  moves: Reallocation[]
  /** rises that no cut of the same day matches */
  added: UnmatchedChange[]
  /** how often the largest size occurs, and the lab that rose most often in those */
  largest: { times: number; gpus: number; riser: { lab: string; times: number } } | null
}

/** Cuts and rises of the same day, matched. Excluded days are gaps already and are passed over. */
export function toMovesView(view: ClustersView): MovesView {
  const { moves, added } = matchReallocations({
    periods: view.days,
    series: view.labs.map((lab) => ({ lab: lab.lab, granted: lab.values })),
    isExcluded: (day, lab) =>
      view.excluded.some((anomaly) => anomaly.labs.includes(lab) && anomaly.from <= day && day <= anomaly.to),
  })
  return { moves, added, largest: summarise(moves) }
}

function summarise(moves: readonly Reallocation[]): MovesView["largest"] {
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
