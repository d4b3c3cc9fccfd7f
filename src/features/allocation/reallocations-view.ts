import type { MatchedMoves } from "#analytics/matched-moves.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Org } from "#model/org.ts"

/** How many are drawn; the rest is in the table. */
export const SHOWN = 8

/** Only a record of daily grants shows who was cut and who rose on one day; a scenario’s months do not. */
export function hasDailyGrants(org: Org, record: Pick<Allocations, "step" | "basis">): boolean {
  return (
    record.step === "day" &&
    record.basis !== "scenario" &&
    org.has.some(({ resource }) => resource === "allocations")
  )
}

/** The rows that are drawn: the largest, and with them the chosen one wherever it stands. */
export function pickShown<T>(moves: readonly T[], isChosen: (move: T) => boolean): T[] {
  return moves.filter((move, index) => index < SHOWN || isChosen(move))
}

/** Moves beyond those drawn, for the subtitle. */
export function countRest({ moves }: MatchedMoves): number {
  return Math.max(0, moves.length - SHOWN)
}
