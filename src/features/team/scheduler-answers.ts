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
  const budget = scheduler?.budget ?? null
  if (budget === null) return null
  const left = budget.gpuHours - budget.usedGpuHours
  const [all, used] = [format.decimal(budget.gpuHours), format.decimal(budget.usedGpuHours)]
  const [rest, since] = [format.decimal(Math.abs(left)), format.date(budget.since)]
  // the record begins when the export does; the budget may have begun before
  const told =
    left >= 0
      ? t(
          msg`Yes, after ${all} GPU-hours, a budget without a period: ${used} were used since ${since}, so ${rest} are left if it began then, and fewer if before.`,
        )
      : t(
          msg`It has: of ${all} GPU-hours, a budget without a period, ${used} were used since ${since}, ${rest} more than it holds.`,
        )
  const rate = recentRate(days)
  const text =
    left > 0 && rate !== null ? joinSentences([told, writeRate(left, rate, language)], format) : told
  return { id: "left", question: t(msg`Can your grant run out?`), text }
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
    msg`At ${hours} GPU-hours a day, the mean of the last ${count} on record up to ${day}, they last ${lasts}.`,
  )
}

/** How the unit stands in the fair-share tree, in words; none where the scheduler told of none. */
export function writeFairShare({ scheduler }: TeamUnit, language: Language): Answer[] {
  const { t } = language
  const place = scheduler?.fairShare ?? null
  if (place === null) return []
  return [{ id: "priority", question: t(msg`Your place in the queue`), text: writePlace(place, language) }]
}

/** How far from 1 a factor must be before it says anything. */
const EVEN = 0.05

function writePlace(
  { levelFs, normShare, effectiveUsage }: NonNullable<SchedulerEntry["fairShare"]>,
  { t, format }: Language,
): string {
  const [share, usage] = [format.percent(normShare, 1), format.percent(effectiveUsage, 1)]
  if (levelFs === null)
    return effectiveUsage === 0
      ? t(
          msg`Nothing was used of late, so your jobs come first among those beside you. A share is a priority, not a holding.`,
        )
      : t(msg`The scheduler gives no factor of your own. A share is a priority, not a holding.`)
  const factor = format.decimal(levelFs, 2)
  if (levelFs > 1 + EVEN)
    return t(
      msg`Fair-share factor ${factor}: your share is ${share}, your use of late ${usage}, which is less, so your jobs come before those of who used more. A share is a priority, not a holding.`,
    )
  if (levelFs < 1 - EVEN)
    return t(
      msg`Fair-share factor ${factor}: your share is ${share}, your use of late ${usage}, which is more, so your jobs come after those of who used less. A share is a priority, not a holding.`,
    )
  return t(
    msg`Fair-share factor ${factor}: your share is ${share}, your use of late ${usage}, about the same. A share is a priority, not a holding.`,
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
