import type { Amounts, ImportedRecord, MeasureBases } from "#importers/record.ts"
import type { SlurmChoices } from "./choices.ts"
import { normShares } from "./fair-share.ts"
import { computeGrant, type Grant, type GrantFacts, type GrantKind } from "./grants.ts"
import type { UnitGroup } from "./grouping.ts"
import type { SlurmTables } from "./tables.ts"
import type { Usage } from "./usage.ts"
import type { Window } from "./window.ts"

/** What a unit may hold, by day of the usage, and what vouches for it. */
export interface UnitGrant {
  kinds: readonly GrantKind[]
  amounts: Amounts
}

/** The grants of units, by id; a unit of which none is known has no entry. */
export function grantUnits(
  units: readonly UnitGroup[],
  tables: SlurmTables,
  choices: SlurmChoices,
  usage: Usage,
  window: Window,
  capacity: ImportedRecord["capacity"],
): Map<string, UnitGrant> {
  const total = add(capacity.map(({ values }) => values[0] ?? 0))
  const facts: GrantFacts = {
    ...tables,
    shares: choices.byShare ? normShares([...tables.accounts.values()]) : new Map(),
    capacity: total === 0 ? [] : Array.from({ length: usage.dayStarts.length - 1 }, () => total),
  }
  const all = new Map(
    units.flatMap((unit) => {
      const grants = unit.heads.map((head) => computeGrant(head, facts, usage.dayStarts))
      const known = grants.filter((grant) => grant !== null)
      // of labs called by one name all grants must be known
      if (known.length === 0 || known.length < grants.length) return []
      return [[unit.id, joinGrants(known, window)] as const]
    }),
  )
  // a share of a lab that has none itself is a share of nothing that is known
  const isAdrift = ({ id, parent }: UnitGroup) =>
    parent !== null && !all.has(parent) && all.get(id)?.kinds.includes("share") === true
  for (const unit of units) if (isAdrift(unit)) all.delete(unit.id)
  return all
}

function joinGrants(grants: readonly Grant[], { to }: Window): UnitGrant {
  const amounts = Array.from({ length: to }, (_, day) => {
    const parts = grants.map((grant) => grant.amounts[day] ?? null)
    return parts.some((part) => part === null) ? null : round(add(parts.map((part) => part ?? 0)))
  })
  return { kinds: grants.map(({ kind }) => kind), amounts }
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Micro-GPUs are enough, as for what was used. */
const PRECISION = 1e6

function round(gpus: number): number {
  return Math.round(gpus * PRECISION) / PRECISION
}

/** Grants are as good as the weakest of them. */
export function toBases(grants: readonly UnitGrant[], hasCapacity: boolean): MeasureBases {
  const isReported = grants.every(({ kinds }) => kinds.every((kind) => kind === "limit"))
  return {
    used: "measured",
    queued: "measured",
    ...(grants.length > 0 && { granted: isReported ? "reported" : "estimate" }),
    ...(hasCapacity && { capacity: "estimate" }),
  }
}

/** Names of labs and teams by what vouches for their grant. */
export function namesByGrant(
  units: readonly UnitGroup[],
  grants: ReadonlyMap<string, UnitGrant>,
): Map<GrantKind | "none", string[]> {
  const names = new Map<GrantKind | "none", string[]>()
  for (const { id, name, kind } of units) {
    if (kind === "pool") continue
    for (const grant of new Set(grants.get(id)?.kinds ?? (["none"] as const)))
      names.set(grant, [...(names.get(grant) ?? []), name])
  }
  return names
}
