import { KEPT_REFUSALS, type Refusal, type Refusals, type RuleId } from "./record.ts"

/** Counts refused lines and keeps the first few. */
export function createRefusals() {
  const first: Refusal[] = []
  const counts: Partial<Record<RuleId, number>> = {}
  return {
    add(refusal: Refusal): void {
      counts[refusal.rule] = (counts[refusal.rule] ?? 0) + 1
      if (first.length < KEPT_REFUSALS) first.push(refusal)
    },
    get total(): number {
      return countRefusals({ first, counts })
    },
    all: (): Refusals => ({ first, counts }),
  }
}

export const NO_REFUSALS: Refusals = { first: [], counts: {} }

/** Refusals of several files. */
export function joinRefusals(all: readonly Refusals[]): Refusals {
  const counts: Partial<Record<RuleId, number>> = {}
  for (const { counts: more } of all)
    for (const [rule, count] of Object.entries(more) as [RuleId, number][])
      counts[rule] = (counts[rule] ?? 0) + count
  return { first: all.flatMap(({ first }) => first).slice(0, KEPT_REFUSALS), counts }
}

export function countRefusals({ counts }: Refusals): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
