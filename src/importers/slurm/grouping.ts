import { groupBy } from "#importers/group.ts"
import { unitId } from "#importers/unit-id.ts"
import type { SlurmChoices } from "./choices.ts"
import { placeAccounts } from "./placement.ts"
import type { SlurmTables } from "./tables.ts"
import type { AccountUsage, Usage } from "./usage.ts"

/** A lab, team or pool, and the accounts whose GPUs it holds. */
export interface UnitGroup {
  id: string
  name: string
  kind: "lab" | "team" | "pool"
  parent: string | null
  /** type of GPU of a pool */
  type: string | null
  usages: readonly AccountUsage[]
  /** accounts whose limits are its grant: one, or those that the reader called by one name */
  heads: readonly string[]
}

export interface Grouping {
  units: readonly UnitGroup[]
  /** accounts that neither held a GPU nor waited for one */
  withoutGpus: number
}

/** Lays labs, teams and pools out, labs by name, each before its parts. */
export function groupAccounts(usage: Usage, tables: SlurmTables, choices: SlurmChoices): Grouping {
  const active = usage.accounts.filter(({ used, queued }) => [used, queued].some((days) => days.some(isSome)))
  const names = active.map(({ account }) => account)
  const places = placeAccounts(names, tables.accounts, choices.labLevel)
  const labNameOf = ({ account }: AccountUsage) => {
    const lab = places.get(account)?.lab ?? account
    return choices.names[lab] ?? lab
  }
  const labs = [...groupBy(active, labNameOf)].toSorted(byName)
  const units = labs.flatMap(([name, usages]): UnitGroup[] => {
    const heads = [...new Set(usages.map(({ account }) => places.get(account)?.lab ?? account))].toSorted()
    const lab: UnitGroup = {
      ...{ id: unitId(name), name, usages, heads },
      kind: "lab",
      parent: null,
      type: null,
    }
    const teams = [...groupBy(usages, ({ account }) => places.get(account)?.team ?? "")]
      .filter(([team]) => team !== "")
      .toSorted(byName)
      .map(([team, ofTeam]) => toPart(lab, "team", team, ofTeam, null))
    return [lab, ...teams, ...(choices.byType ? listPools(lab) : [])]
  })
  return { units, withoutGpus: usage.accounts.length - active.length }
}

function toPart(
  lab: UnitGroup,
  kind: "team" | "pool",
  name: string,
  usages: readonly AccountUsage[],
  type: string | null,
): UnitGroup {
  const heads = kind === "team" ? [name] : []
  return { id: unitId(lab.name, name), name, kind, parent: lab.id, type, usages, heads }
}

/** What a lab holds of each type, where it holds several. */
function listPools(lab: UnitGroup): UnitGroup[] {
  const types = [...new Set(lab.usages.flatMap(({ usedByType }) => [...usedByType.keys()]))].toSorted()
  return types.length < 2 ? [] : types.map((type) => toPart(lab, "pool", type, lab.usages, type))
}

function isSome(seconds: number): boolean {
  return seconds > 0
}

/** The same everywhere, whatever the language of the reader. */
function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
