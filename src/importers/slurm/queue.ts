import { quantile } from "#analytics/quantile.ts"
import { SECONDS } from "#importers/zone.ts"
import type { SchedulerEntry } from "#model/scheduler.ts"
import type { Account } from "./accounts.ts"
import type { WaitingNow } from "./cluster-state.ts"
import type { FairShare } from "./fair-share.ts"
import type { AccountUsage } from "./usage.ts"

/** What is known of the accounts that make up one unit. */
export interface UnitFacts {
  id: string
  /** the account that the unit is named after; absent where the tree has none */
  account: Account | undefined
  fairShare: FairShare | undefined
  usages: readonly AccountUsage[]
  /** GPU-seconds used since the record begins */
  usedSeconds: number
  /** of its accounts; `null` = not told */
  waiting: readonly WaitingNow[] | null
}

const MINUTES_PER_HOUR = 60
const MOST_REASONS = 8

/** Budget, share and queue of one unit. @param days first and last day of the record, ISO */
export function toSchedulerEntry(
  facts: UnitFacts,
  days: { from: string; to: string },
): Omit<SchedulerEntry, "sources"> {
  const { id, account, fairShare, waiting } = facts
  const budget = account?.budgetMinutes ?? null
  return {
    id,
    asOf: days.to,
    budget:
      budget === null
        ? null
        : {
            gpuHours: budget / MINUTES_PER_HOUR,
            usedGpuHours: facts.usedSeconds / SECONDS.hour,
            since: days.from,
          },
    fairShare: fairShare === undefined ? null : toFairShare(fairShare),
    waits: toWaits(facts.usages),
    reasons: toReasons(facts.usages),
    waitingNow:
      waiting === null
        ? null
        : {
            jobs: waiting.reduce((sum, { jobs }) => sum + jobs, 0),
            gpus: waiting.reduce((sum, { gpus }) => sum + gpus, 0),
          },
  }
}

function toFairShare({
  rawShare,
  normShare,
  effectiveUsage,
  levelFs,
}: FairShare): SchedulerEntry["fairShare"] {
  return {
    ...{ rawShare, normShare, effectiveUsage },
    levelFs: levelFs === Number.POSITIVE_INFINITY ? null : levelFs,
  }
}

function toWaits(usages: readonly AccountUsage[]): SchedulerEntry["waits"] {
  const waits = Float64Array.from(usages.flatMap((usage) => usage.waits)).sort()
  if (waits.length === 0) return null
  return { n: waits.length, medianSeconds: quantile(waits, 0.5), p90Seconds: quantile(waits, 0.9) }
}

function toReasons(usages: readonly AccountUsage[]): SchedulerEntry["reasons"] {
  const seconds = new Map<string, number>()
  for (const { reasons } of usages)
    for (const [reason, amount] of reasons) seconds.set(reason, (seconds.get(reason) ?? 0) + amount)
  return [...seconds]
    .map(([reason, amount]) => ({ reason, gpuHours: amount / SECONDS.hour }))
    .toSorted((a, b) => b.gpuHours - a.gpuHours || (a.reason < b.reason ? -1 : 1))
    .slice(0, MOST_REASONS)
}
