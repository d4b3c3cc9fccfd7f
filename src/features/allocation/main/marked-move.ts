import { isDay, toDayNumber } from "#model/edtf.ts"

/** The re-allocation that is selected in the address: its day (days since 1970-01-01) and its two labs. */
export interface MarkedMove {
  at: number
  labs: readonly string[]
}

/** Reads `day~from~to`; `null` when nothing is selected. */
export function parseMove(move: string | undefined): MarkedMove | null {
  const [day = "", ...labs] = move?.split("~") ?? []
  return isDay(day) ? { at: toDayNumber(day), labs } : null
}
