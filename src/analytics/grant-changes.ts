import type { Allocations } from "#model/allocation.ts"
import { leaveOutExcluded } from "./kept-days.ts"

/** A period in which a unit held something else than in the one on record before, in GPUs; `null` = it was not there. */
export interface GrantChange {
  period: string
  before: number | null
  after: number | null
}

/**
 * When the grant of a unit changed, in order: its first grant, each change, and the first period after its last one. A unit that
 * begins on record with nothing has no grant yet, and one that ends with nothing has none to lose.
 * What an anomaly excludes, and gaps between two grants, are passed over; where nothing is on record afterwards for
 * anyone the record has ended and not the unit.
 */
export function listGrantChanges(record: Allocations, unit: string): GrantChange[] {
  const granted = leaveOutExcluded(record).find(({ lab }) => lab === unit)?.granted ?? []
  const changes: GrantChange[] = []
  let before: number | null = null
  for (const [index, after] of granted.entries()) {
    const period = record.periods[index]
    if (after === null || after === (before ?? 0) || period === undefined) continue
    changes.push({ period, before, after })
    before = after
  }
  // as it was recorded: an excluded day is no end
  const recorded = record.series.find(({ lab }) => lab === unit)?.granted ?? []
  const end = record.periods[recorded.findLastIndex((gpus) => gpus !== null) + 1]
  if (before !== null && before !== 0 && end !== undefined) changes.push({ period: end, before, after: null })
  return changes
}
