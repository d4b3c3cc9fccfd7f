import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { SchedulerEntry } from "#model/scheduler.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { recentRate } from "./recent-rate.ts"
import type { Answer } from "./team-answers.ts"
import type { TeamUnit } from "./team-records.ts"

/** A budget of GPU-hours that the scheduler holds, if there is one: what is left of it, and how long it lasts at this rate. */
export function writeBudget({ scheduler, days }: TeamUnit, language: Language): Answer | null {
  const { t, format } = language
  const { budget = null, asOf = "" } = scheduler ?? {}
  if (budget === null) return null
  // of what is shown, so that a reader who subtracts finds the same
  const left = toTenths(budget.gpuHours) - toTenths(budget.usedGpuHours)
  const [all, used] = [format.decimal(budget.gpuHours), format.decimal(budget.usedGpuHours)]
  const [rest, since] = [format.decimal(Math.abs(left) / 10), format.date(budget.since)]
  const isOver = left < 0
  // the record begins when the export does, the budget at any time before or after: what is left is told on a condition
  const told = [
    t(msg`Yes: it is a budget of GPU-hours without a period, and holds ${all}.`),
    isOver
      ? t(msg`Used on record since ${since}: ${used}; over it, if it began then: ${rest}.`)
      : t(msg`Used on record since ${since}: ${used}; left, if it began then: ${rest}.`),
    t(msg`When it began is not on record.`),
  ]
  const rate = isOfLastMonth(days, asOf) ? recentRate(days) : null
  const pace = left > 0 && rate !== null ? [writeRate(left / 10, rate, language)] : []
  const text = joinSentences([...told, ...pace], format)
  return { id: "left", question: t(msg`Can your grant run out?`), text }
}

const toTenths = (hours: number) => Math.round(hours * 10)

/** What is left is of the record’s end: the rate of an earlier month says nothing of how long it lasts. */
function isOfLastMonth({ from }: TeamUnit["days"], asOf: string): boolean {
  return from.slice(0, 7) === asOf.slice(0, 7)
}

function writeRate(
  left: number,
  rate: NonNullable<ReturnType<typeof recentRate>>,
  { t, format }: Language,
): string {
  const [hours, day, count] = [
    format.decimal(rate.gpuHoursPerDay),
    format.date(rate.to),
    format.days(rate.days),
  ]
  if (rate.gpuHoursPerDay === 0) return t(msg`None were used in the last ${count} on record, up to ${day}.`)
  const whole = Math.floor(left / rate.gpuHoursPerDay)
  const lasts = whole === 0 ? t(msg`less than a day`) : format.days(whole)
  return t(
    msg`At the pace of the last ${count} on record up to ${day}, ${hours} a day, that would last ${lasts}.`,
  )
}

/** How the unit stands in the fair-share tree, in words; none where the scheduler told of none. */
export function writeFairShare({ scheduler }: TeamUnit, language: Language): Answer[] {
  const { t } = language
  const place = scheduler?.fairShare ?? null
  if (place === null) return []
  return [{ id: "priority", question: t(msg`Fair share`), text: writePlace(place, language) }]
}

/** How far from 1 a factor must be before it is more than slight. */
const SLIGHT = 0.05

/** What the factor was when the records were taken, whichever month is shown, and what follows from it. */
function writePlace(
  { levelFs, normShare, effectiveUsage }: NonNullable<SchedulerEntry["fairShare"]>,
  language: Language,
): string {
  const { t, format } = language
  const priority = t(msg`A share is a priority, not a holding.`)
  if (levelFs === null) {
    const told =
      effectiveUsage === 0
        ? t(
            msg`When the records were taken nothing had been used of late: by fair share nobody beside you came before you.`,
          )
        : t(msg`The scheduler gives no factor of your own.`)
    return joinSentences([told, priority], format)
  }
  const factor = format.decimal(levelFs, 2)
  const [share, usage] = [format.percent(normShare, 1), format.percent(effectiveUsage, 1)]
  const told = t(
    msg`Factor ${factor} when the records were taken: your share was ${share} of what is shared out beside you, your use of late ${usage}.`,
  )
  return joinSentences([told, writeMeaning(levelFs, language), priority], format)
}

function writeMeaning(levelFs: number, { t, format }: Language): string {
  // as many decimals as are shown: what reads as 1 is told as even
  if (format.decimal(levelFs, 2) === format.decimal(1)) return t(msg`You used as much as your share.`)
  const isSlight = Math.abs(levelFs - 1) <= SLIGHT
  if (levelFs > 1)
    return isSlight
      ? t(
          msg`You used slightly less than your share, so by fair share your jobs come before those of who used more of theirs.`,
        )
      : t(
          msg`You used less than your share, so by fair share your jobs come before those of who used more of theirs.`,
        )
  return isSlight
    ? t(
        msg`You used slightly more than your share, so by fair share your jobs come after those of who used less of theirs.`,
      )
    : t(
        msg`You used more than your share, so by fair share your jobs come after those of who used less of theirs.`,
      )
}

/** Granted and used beside the month before, over the days on record of each; none where either month is not on record. */
export function writeSinceLastMonth({ view, isScenario }: TeamUnit, language: Language): Answer[] {
  const { t, format } = language
  const at = view.history.findIndex(({ period }) => period === view.period)
  const [before, now] = [view.history[at - 1], view.history[at]]
  if (isScenario || before === undefined || now === undefined) return []
  const month = format.date(before.period)
  const changes = (["granted", "used"] as const).flatMap((measure) => {
    const [earlier, later] = [before[measure], now[measure]]
    if (earlier === null || later === null) return []
    const [was, is] = [format.decimal(earlier), format.decimal(later)]
    const change = format.signed(later - earlier, 1)
    return measure === "granted"
      ? [t(msg`Granted ${is} GPUs after ${was} (${change}).`)]
      : [t(msg`Used ${is} after ${was} (${change}).`)]
  })
  if (changes.length === 0) return []
  const basis = t(msg`Means of the days on record in either month.`)
  return [{ id: "since", question: t(msg`Since ${month}`), text: joinSentences([...changes, basis], format) }]
}
