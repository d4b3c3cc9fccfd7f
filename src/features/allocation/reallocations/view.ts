import type { MatchedMoves } from "#analytics/matched-moves.ts"
import type { Reallocation } from "#analytics/reallocations.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"

/** What is drawn and said of cuts and rises. */
export interface ReallocationsView extends AllocationFacts {
  matched: MatchedMoves
  shown: readonly Reallocation[]
  excluded: readonly Anomaly[]
  /** what the record warns of on those days */
  caveats: readonly Anomaly[]
}

/** How many are drawn; the rest is in the table. */
export const SHOWN = 8

/** Only a record of daily grants shows who was cut and who rose on one day; a scenario’s months do not. */
export function hasDailyGrants({ step, basis }: Pick<Allocations, "step" | "basis">): boolean {
  return step === "day" && basis !== "scenario"
}

/** The rows that are drawn: the largest, and with them the chosen one wherever it stands. */
export function pickShown<T>(moves: readonly T[], isChosen: (move: T) => boolean): T[] {
  return moves.filter((move, index) => index < SHOWN || isChosen(move))
}

/** Moves beyond those drawn, for the subtitle. */
export function countRest({ moves }: MatchedMoves): number {
  return Math.max(0, moves.length - SHOWN)
}
