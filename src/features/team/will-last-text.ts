import { msg } from "@lingui/core/macro"
import type { Pace } from "#analytics/pace.ts"
import type { Language } from "#i18n/language.ts"
import type { Answer } from "./team-answers.ts"
import type { TeamUnit } from "./team-records.ts"
import { prospectOf } from "./will-last.ts"

/** What is left of the month's grant and whether it lasts; a standing quota is not used up. None without a grant. */
export function writeLeft({ view, isScenario }: TeamUnit, language: Language): Answer[] {
  const { t, format } = language
  const { amounts, pace, period, isPartial } = view
  if (amounts.granted === null || (isScenario && pace === null)) return []
  const month = format.date(period)
  const gpus = format.integer(amounts.granted)
  if (pace === null) {
    const text = t(
      msg`No: ${gpus} GPUs in ${month} were a standing quota. It is not used up, so nothing runs out and nothing is left over.`,
    )
    return [{ id: "left", question: t(msg`Can your grant run out?`), text }]
  }
  const question = isPartial ? t(msg`Will your grant last?`) : t(msg`Did your grant last?`)
  return [{ id: "left", question, text: writeProspect(pace, format.date(view.lastDay), language) }]
}

function writeProspect(pace: Pace, day: string, { t, format }: Language): string {
  const left = format.integer(Math.abs(pace.left))
  const used = format.percent(pace.used / pace.budget)
  const rest = format.days(pace.days - pace.daysGone)
  const lasts = format.days(pace.lasts ?? 0)
  switch (prospectOf(pace)) {
    case "ended":
      return pace.left >= 0
        ? t(msg`Yes: the month is over, and you used ${used} of your grant. ${left} GPU-hours were left.`)
        : t(msg`No: you used ${used} of your grant, ${left} GPU-hours more than it held. The month is over.`)
    case "gone":
      return pace.left === 0
        ? t(msg`No: by ${day} all of it was used, and the month has ${rest} to go.`)
        : t(
            msg`No: by ${day} you had used ${left} GPU-hours more than your grant; the month has ${rest} to go.`,
          )
    case "unused":
      return t(msg`Yes: ${left} GPU-hours are left, and of late you used none.`)
    case "lasts":
      return t(
        msg`Yes: what is left, ${left} GPU-hours, lasts ${lasts} at this rate, and the month has ${rest} to go.`,
      )
    case "runs-out":
      return t(
        msg`No: what is left, ${left} GPU-hours, lasts ${lasts} at this rate, and the month has ${rest} to go.`,
      )
  }
}
