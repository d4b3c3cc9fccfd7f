import type { Amounts, ImportedRecord, MeasureBases, UnitAmounts } from "#importers/record.ts"
import { dayOfIso, isoOfDay } from "#importers/zone.ts"
import { type Anomaly, MEASURES } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"

/**
 * Two records as one, `added` the later. A day is taken from whichever record has it whole, of two whole ones from the later;
 * what that one does not know is taken from the other. The same record twice is the same record.
 */
export function mergeRecords(kept: ImportedRecord, added: ImportedRecord): ImportedRecord {
  const days = joinDays(kept.days, added.days)
  const order = days.map((day) => preferred(day, kept, added))
  const units = [
    ...added.units,
    ...kept.units.filter(({ id }) => !added.units.some((unit) => unit.id === id)),
  ]
  return {
    days,
    zone: added.zone ?? kept.zone,
    asOf: added.asOf ?? kept.asOf,
    units,
    series: units.map(({ id }) => joinSeries(id, days, order)),
    capacity: joinCapacity(kept, added, days, order),
    bases: joinBases(kept.bases, added.bases),
    anomalies: joinAnomalies(kept, added),
    refusals: added.refusals,
    files: [
      ...kept.files.filter(({ name }) => !added.files.some((file) => file.name === name)),
      ...added.files,
    ],
    limits: joinLimits(kept.limits, added.limits),
    scheduler: added.scheduler?.length ? added.scheduler : (kept.scheduler ?? []),
    checks: added.checks ?? [],
  }
}

/** Every day from the first to the last of both. */
function joinDays(...all: readonly (readonly string[])[]): string[] {
  const sorted = all.flat().toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: dayOfIso(last) - dayOfIso(first) + 1 }, (_, index) =>
    isoOfDay(dayOfIso(first) + index),
  )
}

type Order = readonly [first: ImportedRecord, second: ImportedRecord]

function preferred(day: string, kept: ImportedRecord, added: ImportedRecord): Order {
  return isWhole(day, added) || !isWhole(day, kept) ? [added, kept] : [kept, added]
}

/** Whether a record has a day, and no edge of an export runs through it. */
function isWhole(day: string, { days, anomalies }: ImportedRecord): boolean {
  return days.includes(day) && !anomalies.some((anomaly) => isCut(anomaly) && anomaly.from === day)
}

function isCut({ id }: Anomaly): boolean {
  return id.startsWith("cut-")
}

function joinSeries(unit: string, days: readonly string[], order: readonly Order[]): UnitAmounts {
  const amounts = MEASURES.map((measure) => {
    const joined = joinAmounts(
      days,
      order,
      (record) => record.series.find((entry) => entry.unit === unit)?.[measure],
    )
    return [measure, joined.some((amount) => amount !== null) ? joined : null] as const
  })
  return { ...(Object.fromEntries(amounts) as Omit<UnitAmounts, "unit">), unit }
}

function joinAmounts(
  days: readonly string[],
  order: readonly Order[],
  amountsOf: (record: ImportedRecord) => Amounts | null | undefined,
): Amounts {
  const find = remember(amountsOf)
  return days.map((day, index) => {
    const [first, second] = order[index] ?? []
    return valueOn(day, first, find) ?? valueOn(day, second, find)
  })
}

function valueOn(
  day: string,
  record: ImportedRecord | undefined,
  find: (record: ImportedRecord) => Amounts | null | undefined,
): number | null {
  const [begin] = record?.days ?? []
  if (record === undefined || begin === undefined) return null
  return find(record)?.[dayOfIso(day) - dayOfIso(begin)] ?? null
}

function remember<T>(find: (record: ImportedRecord) => T): (record: ImportedRecord) => T {
  const known = new Map<ImportedRecord, T>()
  return (record) => {
    if (!known.has(record)) known.set(record, find(record))
    return known.get(record) as T
  }
}

function joinCapacity(
  kept: ImportedRecord,
  added: ImportedRecord,
  days: readonly string[],
  order: readonly Order[],
): ImportedRecord["capacity"] {
  const clusters = [...new Set([...kept.capacity, ...added.capacity].map(({ cluster }) => cluster))]
  return clusters.map((cluster) => ({
    cluster,
    values: joinAmounts(
      days,
      order,
      (record) => record.capacity.find((entry) => entry.cluster === cluster)?.values,
    ),
  }))
}

/** From the strongest to the weakest: a mean is as good as the weakest part of it. */
const STRENGTH: readonly Basis[] = ["measured", "reported", "derived", "estimate", "scenario"]

function joinBases(kept: MeasureBases, added: MeasureBases): MeasureBases {
  const keys = [...MEASURES, "capacity"] as const
  return Object.fromEntries(
    keys.flatMap((key) => {
      const known = [kept[key], added[key]].filter((basis) => basis !== undefined)
      const [weakest] = known.toSorted((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))
      return weakest === undefined ? [] : [[key, weakest]]
    }),
  )
}

/** An edge of one export that the other has whole is none. Labs of both are named. */
function joinAnomalies(kept: ImportedRecord, added: ImportedRecord): Anomaly[] {
  const all = new Map<string, Anomaly>()
  for (const anomaly of [...kept.anomalies, ...added.anomalies]) {
    if (isCut(anomaly) && (isWhole(anomaly.from, kept) || isWhole(anomaly.from, added))) continue
    const known = all.get(anomaly.id)
    all.set(
      anomaly.id,
      known === undefined ? anomaly : { ...anomaly, labs: [...new Set([...known.labs, ...anomaly.labs])] },
    )
  }
  return [...all.values()].toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
}

function joinLimits(
  kept: ImportedRecord["limits"],
  added: ImportedRecord["limits"],
): ImportedRecord["limits"] {
  return [...added, ...kept.filter(({ en }) => !added.some((limit) => limit.en === en))]
}
