import type { ImportedFile, ImportedRecord, ImportedUnit, UnitAmounts } from "#importers/record.ts"
import { unitId } from "#importers/unit-id.ts"
import { isoOfDay, SECONDS } from "#importers/zone.ts"
import { MEASURES } from "#model/allocation.ts"
import type { Bilingual } from "#model/basis.ts"

/** What the organisation is called, and when the bundle is made. */
export interface BundleFacts {
  /** folder name and id */
  id: string
  name: string
  /** ISO day */
  created: string
  version: string
}

/** The files of a bundle as JSON values, by name: a folder of `public/data`, or what this device keeps. */
export type BundleFiles = Record<
  "labs.json" | "allocations.json" | "sources.json" | "changes.json" | "scheduler.json",
  unknown
> & { "datapackage.json": ReturnType<typeof toDescriptor> }

/** What stays of a bundle that this one takes the place of. */
export interface KeptBundle {
  sources: readonly { id: string; title: string }[]
  /** newest first */
  changes: readonly object[]
}

const NOTHING_KEPT: KeptBundle = { sources: [], changes: [] }

/** Who may use a cluster’s own records is said by whoever publishes them. */
const LICENCE = {
  name: "not-stated",
  title: "Not stated: an organisation’s own records",
  path: "https://choosealicense.com/no-permission/",
}

/** An imported record as a bundle, whose amounts, units and sources name each other by id. */
export function toBundle(record: ImportedRecord, facts: BundleFacts, kept = NOTHING_KEPT): BundleFiles {
  const sources = joinSources(kept.sources, record, facts)
  const ids = sources.map(({ id }) => id)
  const scheduler = (record.scheduler ?? []).map((entry) => ({ ...entry, sources: ids }))
  return {
    "datapackage.json": toDescriptor(record, facts, scheduler.length > 0),
    "labs.json": [
      toOrgUnit(facts, ids),
      ...listDivisions(record).map((name) => toDivision(name, facts.id, ids)),
      ...record.units.map((unit) => toLab(unit, record, facts.id, ids)),
    ],
    "allocations.json": toAllocations(record, ids),
    "sources.json": sources,
    "changes.json": [toChange(record, facts), ...kept.changes],
    "scheduler.json": scheduler,
  }
}

function toOrgUnit({ id, name }: BundleFacts, sources: readonly string[]) {
  return { id, name, short: { en: name, zh: name }, parent: null, kind: "org", sources }
}

function listDivisions({ units }: ImportedRecord): string[] {
  return [...new Set(units.flatMap(({ division }) => division ?? []))].toSorted()
}

/** A division may be called as one of its labs is. */
function divisionId(name: string): string {
  return unitId("division", name)
}

function toDivision(name: string, org: string, sources: readonly string[]) {
  return { id: divisionId(name), name, parent: org, kind: "division", sources }
}

/** A lab exists from the first day with a grant or a GPU-second on record. */
function toLab(unit: ImportedUnit, record: ImportedRecord, org: string, sources: readonly string[]) {
  const series = record.series.find((candidate) => candidate.unit === unit.id)
  const parent = record.units.find(({ id }) => id === unit.parent)
  const from = firstDay(series, record.days)
  return {
    id: unit.id,
    ...namesOf(unit, parent?.name ?? ""),
    parent: unit.parent ?? (unit.division === undefined ? org : divisionId(unit.division)),
    kind: unit.kind,
    ...(unit.cluster !== null && { cluster: unit.cluster }),
    ...(unit.colour !== undefined && { colour: unit.colour }),
    ...(from !== null && { from, to: null }),
    sources,
  }
}

/** A pool is called after its lab, as its type alone says little. */
function namesOf({ kind, name, cluster }: ImportedUnit, lab: string): { name: string; short?: Bilingual } {
  if (kind !== "pool") return { name }
  const pool = `${lab} in ${cluster ?? name}`
  return { name: pool, short: { en: pool, zh: `${lab}（${cluster ?? name}）` } }
}

function firstDay(series: UnitAmounts | undefined, days: readonly string[]): string | null {
  if (series === undefined) return null
  const at = days.findIndex((_, day) => MEASURES.some((measure) => (series[measure]?.[day] ?? 0) > 0))
  return days[at] ?? null
}

function toAllocations(record: ImportedRecord, sources: readonly string[]) {
  const toSeries = (series: UnitAmounts) => ({
    lab: series.unit,
    ...Object.fromEntries(
      MEASURES.flatMap((measure) => (series[measure] === null ? [] : [[measure, series[measure]]])),
    ),
  })
  const kindOf = new Map(record.units.map(({ id, kind }) => [id, kind]))
  const isLab = ({ unit }: UnitAmounts) => kindOf.get(unit) === "lab"
  return {
    unit: "gpu",
    step: "day",
    basis: basisOf(record),
    bases: record.bases,
    periods: record.days,
    series: record.series.filter(isLab).map(toSeries),
    pools: record.series.filter((series) => !isLab(series)).map(toSeries),
    capacity: record.capacity.map((entry) => ({ ...entry, sources })),
    anomalies: record.anomalies,
    sources,
  }
}

/** What vouches for the record as a whole: what is invented makes all of it invented, else what was used says it. */
function basisOf({ bases }: ImportedRecord) {
  const all = Object.values(bases)
  if (all.includes("scenario")) return "scenario"
  return bases.used ?? bases.granted ?? all[0] ?? "reported"
}

/** A file that is read anew under its name takes the place of the earlier one. */
function joinSources(kept: KeptBundle["sources"], record: ImportedRecord, facts: BundleFacts) {
  const added = record.files.map((file) => toSource(file, record, facts))
  const stay = kept.filter(({ title }) => !added.some((source) => source.title === title))
  const used = new Set(stay.map(({ id }) => id))
  let number = 0
  const nextId = () => {
    do number++
    while (used.has(`file-${number}`))
    return `file-${number}`
  }
  return [...stay, ...added.map((source) => ({ id: nextId(), ...source }))]
}

function toSource(file: ImportedFile, record: ImportedRecord, { created, name }: BundleFacts) {
  const asOf = record.asOf === null ? created : isoOfDay(Math.floor(record.asOf / SECONDS.day))
  const zone = record.zone === null ? { en: "", zh: "" } : tellZone(record.zone)
  const hash = file.sha256 === undefined ? "" : ` SHA-256 ${file.sha256}.`
  return {
    title: file.name,
    publisher: `${name} (${file.kind})`,
    url: null,
    published: asOf,
    kind: "export",
    lang: "en",
    read: "full",
    note: file.note ?? {
      en: `${file.rows} rows read, ${file.refused} refused.${zone.en}${hash}`,
      zh: `读入 ${file.rows} 行，拒绝 ${file.refused} 行。${zone.zh}${hash}`,
    },
  }
}

function tellZone(zone: string): Bilingual {
  return { en: ` Days of the zone ${zone}.`, zh: `日期按时区 ${zone} 划分。` }
}

function toChange({ files }: ImportedRecord, { id, version, created }: BundleFacts) {
  return {
    id: `${id}-${version}`,
    version,
    date: created,
    kind: "release",
    text: {
      en: `Imported from ${files.map(({ name }) => name).join(", ")}.`,
      zh: `由 ${files.map(({ name }) => name).join("、")} 导入。`,
    },
    records: [],
  }
}

function toDescriptor(record: ImportedRecord, facts: BundleFacts, hasScheduler: boolean) {
  const names = ["allocations", "labs", "sources", "changes", ...(hasScheduler ? ["scheduler"] : [])]
  const [from, to] = [record.days[0] ?? facts.created, record.days.at(-1) ?? facts.created]
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: facts.id,
    title: `GPUs of ${facts.name}`,
    description: `Daily GPUs granted, used and queued, from ${from} to ${to}, imported from records of the cluster itself.`,
    version: facts.version,
    created: `${facts.created}T00:00:00Z`,
    licenses: [LICENCE],
    resources: names.map((name) => ({
      ...{ name, path: `${name}.json`, format: "json", mediatype: "application/json", encoding: "utf-8" },
    })),
    powerDraw: {
      label: { en: facts.name, zh: facts.name },
      summary: {
        en: `GPUs of ${facts.name}, from the cluster’s own records.`,
        zh: `${facts.name} 的 GPU，来自该集群自己的记录。`,
      },
      coverage: { from, to },
      allocationBasis: basisOf(record),
      limits: record.limits.map(({ en, zh, figures = [] }) => ({ figures: [...figures], text: { en, zh } })),
    },
  }
}
