import * as z from "zod/mini"
import { type ImportedFile, type ImportedRecord, UnreadableFileError } from "#importers/record.ts"
import { NO_REFUSALS } from "#importers/refusals.ts"
import { unitId } from "#importers/unit-id.ts"
import { dayOfIso, isoOfDay, openZone, SECONDS } from "#importers/zone.ts"
import { type EngineAnswer, EngineError, type EngineSeries, readAnswer } from "./answer.ts"
import { type EngineMeasure, mappingSchema } from "./mapping.ts"
import { toEngineRecord } from "./to-record.ts"

const amountsSchema = z.record(z.string(), z.union([z.number(), z.enum(["nan", "unlimited"])]))
const toldSchema = z.object({
  amounts: z.record(z.string(), amountsSchema),
  hours: z.record(z.string(), z.record(z.string(), z.number())),
  length: z.number(),
  warnings: z.array(z.string()),
})

/** All that a page was told by an engine that it asked, as a file. */
export const askedSchema = z.object({
  /** says what the file is */
  powerDraw: z.literal("days of an engine"),
  engine: z.string(),
  mapping: mappingSchema,
  zone: z.string(),
  divisions: z.record(z.string(), z.string()),
  today: z.nullable(z.string()),
  asOf: z.number(),
  days: z.array(z.object({ day: z.string(), told: z.nullable(toldSchema) })),
})
export type AskedEngine = z.infer<typeof askedSchema>

/** What a page was told by an engine, as a record; `null` where the JSON is something else. */
export function readAsked(json: unknown, file: ImportedFile): ImportedRecord | null {
  const asked = z.safeParse(askedSchema, json)
  if (!asked.success) return null
  const { engine, ...told } = asked.data
  return toEngineRecord({
    ...told,
    whole: engine,
    leaveOut: [],
    file: { ...file, name: engine, kind: "Prometheus" },
  })
}

/** Labels that tell labs apart, by those who write them: the first of them that a series has counts. */
const LAB_LABELS = [
  "cluster_queue",
  "queue_name",
  "exported_namespace",
  "namespace",
  "account",
  "queue",
  "team",
  "lab",
]
/** Labels of whoever was asked, not of what was counted: a second of them is the same again. */
const REPLICAS =
  /^(__name__|replica_role|replica|prometheus|prometheus_replica|instance|pod|job|endpoint|service|container)$/
const GPU = /(nvidia|amd)[._]com[/_]gpu$/

/** What a metric or a file is called by those who keep them. */
const MEASURE_WORDS: readonly [words: RegExp, measure: EngineMeasure][] = [
  [/queued|pending|waiting/i, "queued"],
  [/granted|quota|deserved|limit|hard/i, "granted"],
  [/used|usage|allocated|running|alloc\b/i, "used"],
  [/capacity|allocatable|total/i, "capacity"],
]

/**
 * A saved answer to one question (`curl … > granted.json`) as a record of one measure. Which it is, the metric says, else what the
 * file is called. Points a day apart are means of the day before them; others are samples, whose mean is made here.
 * Throws an `UnreadableFileError`.
 */
export function readSavedAnswer(json: unknown, file: ImportedFile, zoneName: string): ImportedRecord {
  const answer = readOrRefuse(json, file.name)
  const measure = findMeasure(answer, file.name)
  if (measure === null) throw new UnreadableFileError(file.name, NO_MEASURE)
  const days = toDays(answer, measure, zoneName)
  const known = [...days.keys()].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) throw new UnreadableFileError(file.name, NO_POINTS)
  const all = Array.from({ length: dayOfIso(last) - dayOfIso(first) + 1 }, (_, at) =>
    isoOfDay(dayOfIso(first) + at),
  )
  const valuesOf = (lab: string) => all.map((day) => days.get(day)?.get(lab) ?? null)
  const labs = [...new Set([...days.values()].flatMap((amounts) => [...amounts.keys()]))].toSorted()
  const units = measure === "capacity" ? [] : labs.map(toUnit)
  const nothing = { requested: null, granted: null, used: null, queued: null }
  return {
    ...{ days: all, zone: zoneName, asOf: null, units, refusals: NO_REFUSALS, anomalies: [], scheduler: [] },
    series: units.map(({ id, name }) => ({ unit: id, ...nothing, [measure]: valuesOf(name) })),
    capacity: measure === "capacity" ? [{ cluster: "all", values: valuesOf("") }] : [],
    bases: { [measure]: "measured" },
    files: [{ ...file, kind: "Prometheus", rows: answer.series.length }],
    limits: [NO_COUNTS, ...answer.warnings.map(tellWarning)],
  }
}

const toUnit = (name: string) => ({
  id: unitId(name),
  name,
  kind: "lab" as const,
  parent: null,
  cluster: null,
  users: null,
})

function readOrRefuse(json: unknown, file: string): EngineAnswer {
  try {
    return readAnswer(json)
  } catch (error) {
    const said = error instanceof EngineError ? error.detail : String(error)
    throw new UnreadableFileError(file, {
      en: `is no answer with amounts: ${said}`,
      zh: `不是含有数值的回答：${said}`,
    })
  }
}

function findMeasure({ series }: EngineAnswer, file: string): EngineMeasure | null {
  const metric = series[0]?.labels.__name__ ?? ""
  const find = (text: string) => MEASURE_WORDS.find(([words]) => words.test(text))?.[1] ?? null
  return find(metric) ?? find(file)
}

/** By day and lab. Of a series that several replicas tell the largest counts once; kinds of GPUs are added up. */
function toDays(
  answer: EngineAnswer,
  measure: EngineMeasure,
  zoneName: string,
): Map<string, Map<string, number>> {
  const zone = openZone(zoneName)
  const isDaily = answer.series.every(({ points }) => spacing(points) >= SECONDS.day - 3600)
  const sums = new Map<string, Map<string, Map<string, { sum: number; count: number }>>>()
  for (const { labels, points } of answer.series) {
    if (!isOfGpus(labels)) continue
    const lab = measure === "capacity" ? "" : nameOf(labels)
    const kind = JSON.stringify(Object.entries(labels).filter(([name]) => !REPLICAS.test(name)))
    for (const [time, value] of points) {
      if (!Number.isFinite(value) || value < 0) continue
      const day = isoOfDay(zone.dayOf(isDaily ? time - 0.001 : time))
      const ofLab = within(
        within(sums, day, () => new Map()),
        lab,
        () => new Map<string, { sum: number; count: number }>(),
      )
      const known = within(ofLab, isDaily ? kind : `${kind} ${time}`, () => ({ sum: value, count: 1 }))
      known.sum = Math.max(known.sum, value)
    }
  }
  return new Map(
    [...sums].map(([day, labs]) => [
      day,
      new Map([...labs].map(([lab, told]) => [lab, meanOf(told, isDaily)])),
    ]),
  )
}

function meanOf(told: ReadonlyMap<string, { sum: number }>, isDaily: boolean): number {
  const all = [...told].reduce((sum, [, { sum: value }]) => sum + value, 0)
  // of samples, the kinds of one moment are added up, and the moments averaged
  const moments = isDaily ? 1 : new Set([...told.keys()].map((key) => key.slice(key.lastIndexOf(" ")))).size
  return Math.round((all / moments) * 1e6) / 1e6
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function isOfGpus({ resource }: EngineSeries["labels"]): boolean {
  return resource === undefined || GPU.test(resource)
}

function nameOf(labels: EngineSeries["labels"]): string {
  const label = LAB_LABELS.find((name) => labels[name] !== undefined && labels[name] !== "")
  const [only] = Object.entries(labels).filter(([name]) => !REPLICAS.test(name))
  return (label === undefined ? only?.[1] : labels[label]) ?? "all"
}

function spacing(points: EngineSeries["points"]): number {
  const gaps = points.slice(1).map(([time], index) => time - (points[index]?.[0] ?? 0))
  return Math.min(SECONDS.day, ...gaps)
}

const NO_MEASURE = {
  en: "does not say what it holds: call it granted.json, used.json, queued.json or capacity.json",
  zh: "没有说明内容：请将其命名为 granted.json、used.json、queued.json 或 capacity.json",
}
const NO_POINTS = {
  en: "is an answer without a single amount: the metric has another name, or its days are not kept",
  zh: "回答中没有任何数值：指标名称不同，或这些天的数据未保留",
}
const NO_COUNTS = {
  en: "Whether samples were missing on a day is not in a saved answer.",
  zh: "保存的回答中看不出某天是否缺少样本。",
}

function tellWarning(said: string) {
  const text = said.slice(0, 300)
  return { en: `The engine warned: “${text}”`, zh: `监控系统提示：“${text}”` }
}
