import { isDay, toDayNumber } from "#model/edtf.ts"
import type { LabNode } from "#model/lab-node.ts"

/** The re-allocation that is selected in the address: its day (days since 1970-01-01) and its two labs, with the pools where it is of those. */
export interface MarkedMove {
  at: number
  labs: readonly string[]
}

/** Reads `day~from~to`, where a pool stands for the lab that it is part of; `null` when nothing is selected. */
export function parseMove(move: string | undefined, nodes: readonly LabNode[]): MarkedMove | null {
  const [day = "", ...units] = move?.split("~") ?? []
  const labOf = (unit: string) => {
    const pool = nodes.find(({ id, kind }) => id === unit && kind === "pool")
    return pool?.parent ?? unit
  }
  return isDay(day) ? { at: toDayNumber(day), labs: [...units, ...units.map(labOf)] } : null
}
