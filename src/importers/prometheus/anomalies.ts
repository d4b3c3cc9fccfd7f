import { groupBy } from "#importers/group.ts"
import type { Anomaly } from "#model/allocation.ts"
import type { Bilingual } from "#model/basis.ts"
import { type EngineRecord, LAB_MEASURES } from "./engine-record.ts"
import type { EngineDay } from "./read-days.ts"

/** A day with samples in less than this part of its hours is not whole: more than one is missing. */
const WHOLE = 0.95
/** From so many days on, the most hours that a lab ever had say how often its exporter is asked. */
const ENOUGH_DAYS = 3

type LabMeasure = (typeof LAB_MEASURES)[number]

interface Fault {
  day: string
  lab: string
  measure: LabMeasure
  what: Bilingual
  kind: "short" | "nan"
}

/** So many labs are named; more are counted. */
const MOST_NAMES = 3

function tellOfAll({ en, zh }: Bilingual): Bilingual {
  return { en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}`, zh }
}

function tellWhose(labs: readonly string[], { en, zh }: Bilingual): Bilingual {
  if (labs.length > MOST_NAMES)
    return { en: `Of ${labs.length} labs: ${en}`, zh: `${labs.length} 个实验室：${zh}` }
  return { en: `${labs.join(", ")}: ${en}`, zh: `${labs.join("、")}：${zh}` }
}

/** What must be left out of means and sentences; labs by their names in the engine. */
export function findEngineAnomalies(names: readonly string[], engine: EngineRecord): Anomaly[] {
  const faults = names.flatMap((name) => LAB_MEASURES.flatMap((measure) => findFaults(name, measure, engine)))
  return [
    ...joinFaults(faults, names.length),
    ...findWarnings(names, engine),
    ...tellToday(names, engine),
  ].toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
}

function findFaults(lab: string, measure: LabMeasure, { days, today, mapping }: EngineRecord): Fault[] {
  if (mapping.measures[measure] === undefined) return []
  const hoursOn = days.map(({ told }) => hoursOf(told, measure, lab))
  const known = hoursOn.filter((hours) => hours !== null)
  const most = known.length < ENOUGH_DAYS ? Number.POSITIVE_INFINITY : Math.max(...known)
  return days.flatMap(({ day, told }, index): Fault[] => {
    if (told === null || day === today) return []
    const at = { day, lab, measure }
    const amounts = told.amounts[measure] ?? {}
    const amount = Object.hasOwn(amounts, lab) ? amounts[lab] : undefined
    if (amount === "nan") return [{ ...at, kind: "nan", what: NOT_A_NUMBER }]
    const hours = hoursOn[index] ?? null
    const isTold = amount !== undefined || mapping.measures[measure]?.absent === "zero"
    if (!isTold || hours === null || hours >= WHOLE * Math.min(told.length, most)) return []
    return [{ ...at, kind: "short", what: tellHours(hours, told.length) }]
  })
}

/** Hours with samples of a lab, or of all where they are told together; `null` = not told, or none at all. */
function hoursOf(told: EngineDay | null, measure: LabMeasure, lab: string): number | null {
  const hours = told?.hours[measure]
  if (hours === undefined) return null
  const own = Object.hasOwn(hours, lab) ? hours[lab] : hours[""]
  return own === undefined || own === 0 ? null : own
}

/** Labs that miss the same on the same day are told in one breath. */
function joinFaults(faults: readonly Fault[], all: number): Anomaly[] {
  const ofLab = groupBy(faults, ({ day, kind, what, lab }) => [day, kind, what.en, lab].join("\n"))
  const sets = [...ofLab.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, measures: same.map(({ measure }) => measure) }]
  })
  const together = groupBy(sets, ({ day, kind, what, measures }) =>
    [day, kind, what.en, ...measures].join("\n"),
  )
  return [...together.values()].flatMap((same, index): Anomaly[] => {
    const [first] = same
    if (first === undefined) return []
    const { day, kind, what, measures } = first
    const labs = same.map(({ lab }) => lab)
    const told = labs.length === all ? tellOfAll(what) : tellWhose(labs, what)
    return [
      { id: `${kind}-${day}-${index}`, from: day, to: day, effect: "exclude", what: told, labs, measures },
    ]
  })
}

function findWarnings(names: readonly string[], { days }: EngineRecord): Anomaly[] {
  const warned = days.filter(({ told }) => (told?.warnings.length ?? 0) > 0)
  return warned.map(({ day, told }) => {
    const said = (told?.warnings ?? []).join(" · ").slice(0, LONGEST_WARNING)
    const what = {
      en: `The engine warned that its answer may be incomplete: “${said}”`,
      zh: `监控系统提示其回答可能不完整：“${said}”`,
    }
    return {
      ...{ id: `warned-${day}`, from: day, to: day, effect: "exclude", what },
      ...{ labs: [...names], measures: [...LAB_MEASURES] },
    }
  })
}

const LONGEST_WARNING = 300

/** The present day counts as far as it goes, and in no mean with whole ones. */
function tellToday(names: readonly string[], { days, today }: EngineRecord): Anomaly[] {
  if (today === null || !days.some(({ day, told }) => day === today && told !== null)) return []
  return [
    {
      ...{ id: `cut-${today}`, from: today, to: today, effect: "exclude", what: NOT_OVER },
      ...{ labs: [...names], measures: [...LAB_MEASURES] },
    },
  ]
}

const NOT_OVER: Bilingual = {
  en: "This day is not over: its amounts are means of what has passed of it.",
  zh: "这一天尚未结束：数值为已过去部分的平均。",
}
const NOT_A_NUMBER: Bilingual = {
  en: "one of the day’s samples is not a number, so its mean is not known.",
  zh: "当天有一个样本不是数字，因此平均值未知。",
}

function tellHours(hours: number, length: number): Bilingual {
  return {
    en: `samples are missing: only ${hours} of the day’s ${length} hours have any.`,
    zh: `样本有缺失：当天 ${length} 小时中只有 ${hours} 小时有样本。`,
  }
}
