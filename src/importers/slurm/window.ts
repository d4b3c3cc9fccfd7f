import { dayOfIso, isoOfDay, SECONDS, type Zone } from "#importers/zone.ts"
import type { Anomaly } from "#model/allocation.ts"
import type { Bilingual } from "#model/basis.ts"
import type { Usage } from "./usage.ts"

/** The days of the record, as places in the days of the usage; `to` is the place behind the last. */
export interface Window {
  from: number
  to: number
  days: string[]
  /** days that the export has in part */
  isFirstCut: boolean
  isLastCut: boolean
}

/**
 * The days that an export can speak of. Before the day on which it begins it has only the runs that were still going;
 * that day is told by the reader, else it is that of the earliest end: an export has all runs that ended after its beginning.
 * @param from first day asked for, ISO; `null` = derived
 */
export function findWindow(usage: Usage, zone: Zone, from: string | null): Window {
  const { firstDay, dayStarts, asOf, firstEnd } = usage
  const days = dayStarts.length - 1
  const toPlace = (day: number) => Math.min(Math.max(day - firstDay, 0), days)
  const derived = Number.isFinite(firstEnd) ? zone.dayOf(firstEnd) : firstDay
  const first = toPlace(from === null ? derived : dayOfIso(from))
  const last = toPlace(zone.dayOf(asOf - 1))
  const to = days === 0 ? 0 : last + 1
  return {
    from: Math.min(first, to),
    to,
    days: Array.from({ length: Math.max(0, to - first) }, (_, index) => isoOfDay(firstDay + first + index)),
    isFirstCut: from === null,
    isLastCut: asOf < (dayStarts[to] ?? 0),
  }
}

/** What must be said of single days: cut ones, those on which the clocks change, those on which nothing ran. */
export function findDayAnomalies(usage: Usage, window: Window, labs: readonly string[]): Anomaly[] {
  const { days, from } = window
  const lengthOf = (index: number) =>
    (usage.dayStarts[from + index + 1] ?? 0) - (usage.dayStarts[from + index] ?? 0)
  const isSilent = (index: number) => usage.accounts.every(({ used }) => used[from + index] === 0)
  const cut = days.flatMap((day, index) => {
    const isCut = (index === 0 && window.isFirstCut) || (index === days.length - 1 && window.isLastCut)
    return isCut ? [toAnomaly("cut", day, day, labs, "exclude", CUT)] : []
  })
  const shifted = days.flatMap((day, index) => {
    const hours = lengthOf(index) / SECONDS.hour
    return hours === 24 ? [] : [toAnomaly("clock", day, day, labs, "caveat", tellClock(hours))]
  })
  return [...cut, ...shifted, ...findSilence(days, isSilent, labs)].toSorted((a, b) =>
    a.from === b.from ? 0 : a.from < b.from ? -1 : 1,
  )
}

/** Stretches of whole days on which nobody ran anything; the edges are cut anyway. */
function findSilence(
  days: readonly string[],
  isSilent: (index: number) => boolean,
  labs: readonly string[],
): Anomaly[] {
  const found: Anomaly[] = []
  let begin: string | null = null
  days.forEach((day, index) => {
    if (!isSilent(index)) begin = null
    else if (begin === null) {
      begin = day
      found.push(toAnomaly("silent", day, day, labs, "caveat", SILENT))
    } else {
      const last = found.at(-1)
      if (last !== undefined) last.to = day
    }
  })
  return found
}

function toAnomaly(
  kind: string,
  from: string,
  to: string,
  labs: readonly string[],
  effect: Anomaly["effect"],
  what: Bilingual,
): Anomaly {
  return { id: `${kind}-${from}`, from, to, labs: [...labs], measures: ["used", "queued"], effect, what }
}

const CUT: Bilingual = {
  en: "The export begins or ends within this day, so part of it is missing.",
  zh: "导出的起止时间落在这一天之内，因此缺少其中一部分。",
}

const SILENT: Bilingual = {
  en: "No job ran on a GPU: the cluster stood still, or its records of these days are missing.",
  zh: "没有作业在 GPU 上运行：集群停机，或这些天的记录缺失。",
}

function tellClock(hours: number): Bilingual {
  return {
    en: `The clocks changed: this day has ${hours} hours. Means are of these hours; GPU-hours here are counted on 24.`,
    zh: `时钟调整：这一天有 ${hours} 小时。均值按这些小时计算；此处的 GPU 小时按 24 小时计。`,
  }
}
