import type { Amounts, ImportedRecord, ImportedUnit, UnitAmounts } from "#importers/record.ts"
import { NO_REFUSALS } from "#importers/refusals.ts"
import { unitId } from "#importers/unit-id.ts"
import type { Anomaly } from "#model/allocation.ts"
import type { Bilingual } from "#model/basis.ts"
import { findEngineAnomalies } from "./anomalies.ts"
import { type EngineRecord, LAB_MEASURES } from "./engine-record.ts"
import type { EngineMeasure } from "./mapping.ts"
import type { EngineAmount, EngineDay } from "./read-days.ts"

/** What an engine told as a record. Labs are those that it names on any of the days, in the order of their names. */
export function toEngineRecord(engine: EngineRecord): ImportedRecord {
  const names = listLabs(engine)
  const units = names.map((name): ImportedUnit => {
    const division = engine.divisions[name]
    return {
      ...{ id: labId(name, engine), name: labName(name, engine), kind: "lab", parent: null },
      ...{ cluster: null, users: null },
      ...(division !== undefined && division !== "" && { division }),
    }
  })
  const capacity = toAmounts("", "capacity", engine)
  return {
    ...{ days: engine.days.map(({ day }) => day), zone: engine.zone, asOf: engine.asOf, units },
    series: names.map((name) => toSeries(name, engine)),
    capacity: capacity === null ? [] : [{ cluster: "all", values: capacity }],
    bases: basesOf(engine),
    anomalies: toAnomalies(names, engine),
    refusals: NO_REFUSALS,
    files: [engine.file],
    limits: listLimits(names, engine),
    scheduler: [],
  }
}

function listLabs({ days, mapping, leaveOut }: EngineRecord): string[] {
  if (mapping.lab === null) return [""]
  const names = new Set<string>()
  for (const { told } of days)
    for (const measure of LAB_MEASURES)
      for (const name of Object.keys(told?.amounts[measure] ?? {})) names.add(name)
  // a pod or queue without the label belongs to nobody
  return [...names].filter((name) => name !== "" && !leaveOut.includes(name)).toSorted()
}

function labId(name: string, { whole }: EngineRecord): string {
  return unitId(name === "" ? whole : name)
}

function labName(name: string, { whole }: EngineRecord): string {
  return name === "" ? whole : name
}

function toSeries(name: string, engine: EngineRecord): UnitAmounts {
  const amounts = LAB_MEASURES.map((measure) => [measure, toAmounts(name, measure, engine)] as const)
  return {
    ...{ unit: labId(name, engine), requested: null },
    ...(Object.fromEntries(amounts) as Pick<UnitAmounts, (typeof LAB_MEASURES)[number]>),
  }
}

/** `null` where nothing is known on any day. */
function toAmounts(name: string, measure: EngineMeasure, { days, mapping }: EngineRecord): Amounts | null {
  const isZero = mapping.measures[measure]?.absent === "zero"
  const amounts = days.map(({ told }) => {
    const amount = amountOf(told, measure, name)
    if (amount !== undefined) return typeof amount === "number" ? amount : null
    return isZero && hasSamples(told, measure) ? 0 : null
  })
  return amounts.every((amount) => amount === null) ? null : amounts
}

function amountOf(told: EngineDay | null, measure: EngineMeasure, name: string): EngineAmount | undefined {
  const amounts = told?.amounts[measure]
  return amounts !== undefined && Object.hasOwn(amounts, name) ? amounts[name] : undefined
}

function hasSamples(told: EngineDay | null, measure: EngineMeasure): boolean {
  return Object.values(told?.hours[measure] ?? {}).some((hours) => hours > 0)
}

/** What an engine has is measured, limits too: it has them from the scheduler, sample by sample. */
function basesOf({ mapping }: EngineRecord): ImportedRecord["bases"] {
  return Object.fromEntries(Object.keys(mapping.measures).map((measure) => [measure, "measured"]))
}

function toAnomalies(names: readonly string[], engine: EngineRecord): Anomaly[] {
  const found = findEngineAnomalies(names, engine)
  return found.map((anomaly) => ({ ...anomaly, labs: anomaly.labs.map((name) => labId(name, engine)) }))
}

/** What the metrics do not tell, in sentences. */
function listLimits(names: readonly string[], engine: EngineRecord): ImportedRecord["limits"] {
  const { days, mapping } = engine
  const missing = LAB_MEASURES.filter((measure) => mapping.measures[measure] === undefined)
  const unlimited = names.filter((name) =>
    days.some(({ told }) => amountOf(told, "granted", name) === "unlimited"),
  )
  return [
    REQUESTED,
    ...missing.map((measure) => NOT_TOLD[measure]),
    ...(days[0] === undefined ? [] : [tellBegin(days[0].day)]),
    ...(unlimited.length === 0 ? [] : [{ ...tellUnlimited(unlimited), unnamed: SOME_UNLIMITED }]),
  ]
}

const REQUESTED: Bilingual = {
  en: "What a lab asked for is in no metric: it is not known.",
  zh: "没有任何指标记录实验室申请了多少：未知。",
}
const NOT_TOLD: Readonly<Record<(typeof LAB_MEASURES)[number], Bilingual>> = {
  granted: {
    en: "These metrics hold no limit of GPUs: what a lab was granted is not known.",
    zh: "这些指标没有 GPU 上限：实验室获批多少未知。",
  },
  used: {
    en: "These metrics do not tell who used GPUs.",
    zh: "这些指标没有说明谁使用了 GPU。",
  },
  queued: {
    en: "These metrics do not tell how many GPUs waiting jobs ask for.",
    zh: "这些指标没有说明排队作业要多少 GPU。",
  },
}

function tellBegin(day: string): Bilingual {
  return {
    en: `The record begins on ${day}, with what the engine has kept; the cluster may be older.`,
    zh: `记录始于 ${day}，即监控系统所保留的部分；集群本身可能更早。`,
  }
}

function tellUnlimited(names: readonly string[]): Bilingual {
  return {
    en: `No limit on some days, so that no grant can be told: ${names.join(", ")}.`,
    zh: `某些天没有上限，因此无法说明获批多少：${names.join("、")}。`,
  }
}

const SOME_UNLIMITED: Bilingual = {
  en: "Some labs have no limit on some days, so that no grant can be told.",
  zh: "某些实验室在某些天没有上限，因此无法说明获批多少。",
}
