import type { Amounts, ImportedRecord, ImportedUnit, UnitAmounts } from "#importers/record.ts"
import { unitId } from "#importers/unit-id.ts"
import { MEASURES } from "#model/allocation.ts"

/** Groups of fewer users are not shown by themselves in what leaves the device: a name of an account may be a person. */
export const FEWEST_USERS = 3

/** What labs are called that are too small to be named. */
export const OTHERS = "others"

/** Labs and teams whose users were counted and are too few. */
export function findSmallGroups({ units }: ImportedRecord): ImportedUnit[] {
  return units.filter(({ kind, users }) => kind !== "pool" && users !== null && users < FEWEST_USERS)
}

/**
 * A record in which no lab or team of fewer than three users stands by itself: such labs are one, “others”, and such teams
 * are only part of their lab. Where what is hidden would have too few users still, so that it could be worked out, the next
 * smallest is hidden with it.
 */
export function mergeSmallGroups(record: ImportedRecord): ImportedRecord {
  const labs = record.units.filter(({ kind }) => kind === "lab")
  const hiddenLabs = chooseHidden(labs)
  const hiddenTeams = labs.flatMap(({ id }) =>
    chooseHidden(record.units.filter(({ kind, parent }) => kind === "team" && parent === id)),
  )
  const hidden = new Set([...hiddenLabs, ...hiddenTeams].map(({ id }) => id))
  if (hidden.size === 0) return record
  const isKept = ({ id, parent }: ImportedUnit) => !hidden.has(id) && !(parent !== null && hidden.has(parent))
  const units = record.units.filter(isKept)
  const others = hiddenLabs.length === 0 ? [] : [toOthers(hiddenLabs)]
  const all = [...units, ...others]
  const known = new Set(all.map(({ id }) => id))
  return {
    ...record,
    units: all,
    series: [
      ...record.series.filter(({ unit }) => known.has(unit)),
      ...others.map(({ id }) => addUp(id, hiddenLabs, record)),
    ],
    anomalies: record.anomalies.map((anomaly) => ({
      ...anomaly,
      labs: [...anomaly.labs.filter((lab) => known.has(lab)), ...others.map(({ id }) => id)],
    })),
    scheduler: (record.scheduler ?? []).filter(({ id }) => known.has(id)),
    // accounts stand in reports under their own names
    checks: [],
    // a sentence that names labs could name those that are hidden
    limits: [...record.limits.map(({ unnamed, ...limit }) => ({ ...limit, ...unnamed })), MERGED],
  }
}

function chooseHidden(units: readonly ImportedUnit[]): ImportedUnit[] {
  const counted = units
    .filter(({ users }) => users !== null)
    .toSorted((a, b) => (a.users ?? 0) - (b.users ?? 0) || (a.id < b.id ? -1 : 1))
  const hidden = counted.filter(({ users }) => (users ?? 0) < FEWEST_USERS)
  if (hidden.length === 0) return []
  const usersOf = (chosen: readonly ImportedUnit[]) =>
    chosen.reduce((sum, { users }) => sum + (users ?? 0), 0)
  const rest = counted.slice(hidden.length)
  while (usersOf(hidden) < FEWEST_USERS && rest[0] !== undefined) hidden.push(...rest.splice(0, 1))
  return hidden
}

function toOthers(hidden: readonly ImportedUnit[]): ImportedUnit {
  const users = hidden.reduce((sum, unit) => sum + (unit.users ?? 0), 0)
  return { id: unitId(OTHERS), name: OTHERS, kind: "lab", parent: null, cluster: null, users }
}

function addUp(id: string, hidden: readonly ImportedUnit[], record: ImportedRecord): UnitAmounts {
  const series = record.series.filter(({ unit }) => hidden.some((lab) => lab.id === unit))
  const amounts = MEASURES.map((measure) => [measure, sumOf(series.map((entry) => entry[measure]))] as const)
  return { ...(Object.fromEntries(amounts) as Omit<UnitAmounts, "unit">), unit: id }
}

/** A sum with a part unknown is unknown. */
function sumOf(parts: readonly (Amounts | null)[]): Amounts | null {
  const [first] = parts
  if (first === undefined || first === null || parts.includes(null)) return null
  return first.map((_, day) =>
    parts.reduce<number | null>((sum, part) => {
      const value = part?.[day] ?? null
      return sum === null || value === null ? null : sum + value
    }, 0),
  )
}

const MERGED = {
  en: "Labs of fewer than three users are one, “others”; teams of fewer are not told apart from their lab.",
  zh: "用户少于三人的实验室合并为“others”；用户少于三人的团队不单列。",
}
