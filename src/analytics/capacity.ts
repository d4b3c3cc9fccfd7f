import type { Allocations } from "#model/allocation.ts"
import { oncePer } from "./once-per.ts"

/**
 * Whether the capacity of a record is a count of its own. Where it is the sum of the grants on every day it says nothing of
 * machines: none could be idle, and none is known to be.
 */
export const countsMachines = oncePer(({ capacity, series }: Allocations): boolean =>
  capacity.values.some((value, index) => {
    if (value === null) return false
    const granted = series.reduce((sum, { granted }) => sum + (granted[index] ?? 0), 0)
    return Math.abs(value - granted) > 1e-6
  }),
)
