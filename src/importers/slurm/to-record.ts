import type { Amounts, ImportedRecord, ImportedUnit, UnitAmounts } from "#importers/record.ts"
import { openZone } from "#importers/zone.ts"
import { compareReports } from "./checks.ts"
import type { SlurmChoices } from "./choices.ts"
import { groupAccounts, type UnitGroup } from "./grouping.ts"
import { toSchedulerEntry } from "./queue.ts"
import type { Jobs } from "./sacct.ts"
import type { SlurmTables } from "./tables.ts"
import { tellLimits } from "./told-limits.ts"
import { grantUnits, namesByGrant, toBases, type UnitGrant } from "./unit-grants.ts"
import { computeUsage, type Usage } from "./usage.ts"
import { findDayAnomalies, findWindow, type Window } from "./window.ts"

/** What Slurm’s files tell, as amounts by day, in the mapping of docs/your-cluster.md. */
export function toImportedRecord(
  jobs: Jobs,
  tables: SlurmTables,
  choices: SlurmChoices,
): Omit<ImportedRecord, "files"> {
  const zone = openZone(choices.dayZone)
  const usage = computeUsage(jobs, zone)
  const window = findWindow(usage, zone, choices.from)
  const { units, withoutGpus } = groupAccounts(usage, tables, choices)
  const capacity = toCapacity(tables.capacity, window.days.length, choices.byType)
  const grants = grantUnits(units, tables, choices, usage, window, capacity)
  return {
    days: window.days,
    zone: choices.dayZone,
    asOf: usage.asOf,
    units: units.map((unit) => toUnit(unit, jobs, tables)),
    series: units.map((unit) => toSeries(unit, usage, window, grants.get(unit.id))),
    capacity,
    bases: toBases([...grants.values()], capacity.length > 0),
    anomalies: findDayAnomalies(
      usage,
      window,
      units.map(({ id }) => id),
    ),
    refusals: jobs.refusals,
    limits: tellLimits({
      counts: jobs.counts,
      hasTree: tables.accounts.size > 0,
      hasCapacity: capacity.length > 0,
      withoutGpus,
      labsByGrant: namesByGrant(units, grants),
    }),
    scheduler: toScheduler(units, window, tables),
    checks: compareReports(tables.reports, usage, tables.accounts),
  }
}

function toUnit(unit: UnitGroup, jobs: Jobs, { accounts }: SlurmTables): ImportedUnit {
  const numberOf = new Map(jobs.accounts.texts.map((account, number) => [account, number]))
  const names = unit.usages.map(({ account }) => account)
  const seen = countDistinct(names.map((name) => jobs.users.get(numberOf.get(name) ?? -1)))
  const listed = countDistinct(names.map((name) => accounts.get(name)?.users))
  const users = Math.max(seen, listed)
  const { id, name, kind, parent, type } = unit
  return { id, name, kind, parent, cluster: type, users: users === 0 ? null : users }
}

/** Somebody with two accounts is one user. */
function countDistinct(sets: readonly (ReadonlySet<number> | undefined)[]): number {
  return new Set(sets.flatMap((set) => [...(set ?? [])])).size
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function toSeries(unit: UnitGroup, usage: Usage, window: Window, grant: UnitGrant | undefined): UnitAmounts {
  const { type } = unit
  const used = unit.usages.flatMap((account) =>
    type === null ? [account.used] : (account.usedByType.get(type) ?? []),
  )
  return {
    unit: unit.id,
    requested: null,
    granted: grant === undefined ? null : grant.amounts.slice(window.from, window.to),
    used: meansOf(used, usage, window),
    // what waits may run on any type
    queued:
      type === null
        ? meansOf(
            unit.usages.map(({ queued }) => queued),
            usage,
            window,
          )
        : null,
  }
}

/** Micro-GPUs are enough: a second of one GPU is 0.0000116 of a day. */
const PRECISION = 1e6

/** GPU-seconds of several accounts as mean GPUs of each day, which may have 23 or 25 hours. */
function meansOf(seconds: readonly Float64Array[], { dayStarts }: Usage, { from, days }: Window): Amounts {
  return days.map((_, index) => {
    const day = from + index
    const length = (dayStarts[day + 1] ?? 0) - (dayStarts[day] ?? 0)
    const mean = add(seconds.map((ofAccount) => ofAccount[day] ?? 0)) / length
    return Math.round(mean * PRECISION) / PRECISION
  })
}

/** @param types GPUs that there are on the day of the export, by type */
function toCapacity(
  types: ReadonlyMap<string, number>,
  days: number,
  byType: boolean,
): ImportedRecord["capacity"] {
  const total = add([...types.values()])
  const told: [string, number][] = byType && types.size > 1 ? [...types].toSorted() : [["all", total]]
  if (total === 0) return []
  return told.map(([cluster, gpus]) => ({ cluster, values: Array.from({ length: days }, () => gpus) }))
}

function toScheduler(
  units: readonly UnitGroup[],
  window: Window,
  tables: SlurmTables,
): NonNullable<ImportedRecord["scheduler"]> {
  const [from, to] = [window.days[0], window.days.at(-1)]
  if (from === undefined || to === undefined) return []
  return units.flatMap(({ id, kind, heads, usages }) => {
    if (kind === "pool") return []
    const [head] = heads
    const names = new Set(usages.map(({ account }) => account))
    return [
      toSchedulerEntry(
        {
          id,
          usages,
          account: heads.length === 1 ? tables.accounts.get(head ?? "") : undefined,
          fairShare:
            heads.length === 1 ? tables.fairShares.find(({ account }) => account === head) : undefined,
          usedSeconds: add(usages.map(({ used }) => add([...used.slice(window.from)]))),
          waiting: tables.queue?.filter(({ account }) => names.has(account)) ?? null,
        },
        { from, to },
      ),
    ]
  })
}
