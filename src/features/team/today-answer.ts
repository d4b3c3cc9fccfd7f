import { msg } from "@lingui/core/macro"
import { leaveOutExcluded } from "#analytics/kept-days.ts"
import { formatClock } from "#i18n/format-clock.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations } from "#model/allocation.ts"
import { joinSentences } from "#words/join-sentences.ts"
import type { Answer } from "./team-answers.ts"
import type { TeamUnit } from "./team-records.ts"

const HOURS_PER_DAY = 24

/** What the present day has shown so far, and the month with it; none where the record has ended, or of an earlier month. */
export function writeToday({ days }: Pick<TeamUnit, "days">, language: Language): Answer[] {
  const { t, format } = language
  const { present } = days
  const today = present === undefined ? null : amountsOn(days, present.day)
  if (present === undefined || today === null || (today.granted === null && today.used === null)) return []
  const time = formatClock(present.upTo, format.locale)
  const told = [writeUse(today, language), writeQueue(today, language), writeMonth(days, language)]
  const text = joinSentences(
    told.filter((sentence) => sentence !== null),
    format,
  )
  return text === "" ? [] : [{ id: "today", question: t(msg`Today, up to ${time}`), text }]
}

interface Amounts {
  granted: number | null
  used: number | null
  queued: number | null
}

function amountsOn({ periods, series }: Allocations, day: string): Amounts | null {
  const at = periods.indexOf(day)
  const [own] = series
  if (at < 0 || own === undefined) return null
  return { granted: own.granted[at] ?? null, used: own.used[at] ?? null, queued: own.queued[at] ?? null }
}

function writeUse({ granted, used }: Amounts, { t, format }: Language): string | null {
  if (used === null) return null
  const gpus = format.decimal(used)
  if (granted === null) return t(msg`${gpus} GPUs used; what is granted is not on record.`)
  const held = format.decimal(granted)
  return t(msg`${gpus} of ${held} GPUs granted are used.`)
}

function writeQueue({ queued }: Amounts, { t, format }: Language): string | null {
  if (queued === null || queued === 0) return null
  const gpus = format.decimal(queued)
  return t(msg`Waiting: ${gpus} GPUs.`)
}

/** GPU-hours of the month, of the present day as many hours as have passed: Σ used ÷ Σ granted over days that have both. */
function writeMonth(days: Allocations, { t, format }: Language): string | null {
  const [own] = leaveOutExcluded(days)
  const { present, periods, series } = days
  const [whole] = series
  if (own === undefined || whole === undefined || present === undefined) return null
  let [used, granted] = [0, 0]
  periods.forEach((day, index) => {
    const isPresent = day === present.day
    const { used: u, granted: g } = isPresent ? whole : own
    const [usedThen, grantedThen] = [u[index] ?? null, g[index] ?? null]
    if (usedThen === null || grantedThen === null) return
    const hours = isPresent ? present.hours : HOURS_PER_DAY
    used += usedThen * hours
    granted += grantedThen * hours
  })
  if (granted === 0) return null
  const [part, ofAll, share] = [format.integer(used), format.integer(granted), format.percent(used / granted)]
  return t(msg`This month so far, today included: ${part} of ${ofAll} GPU-hours granted, ${share}.`)
}
