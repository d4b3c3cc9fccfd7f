import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Appeal, AppealStep } from "#model/decision.ts"
import { fromDayNumber, toDayNumber } from "#model/edtf.ts"
import { stampOf } from "./in-scenario.ts"
import type { LadderFacts } from "./ladder-words.ts"

/** The levels of an appeal, its days as numbers, and all words, as a drawing of the ladder takes them. */
export function toLadderDrawing(
  { appeal, asOf, isScenario, fill }: LadderFacts & { fill: string },
  said: { sentence: string; subtitle: string },
  language: Language,
) {
  const { t, format } = language
  const noteOf = writeStepNotes(appeal, asOf, language)
  const last = appeal.steps.at(-1)
  const day = format.date(asOf)
  return {
    fill,
    texts: { name: said.sentence, description: said.subtitle, stamp: stampOf(isScenario, language) },
    steps: appeal.steps.map((step) => {
      const number = format.integer(step.level)
      const [level, heardBy, note] = [t(msg`Level ${number}`), step.heardBy[format.locale], noteOf(step)]
      return {
        id: String(step.level),
        level,
        heardBy,
        from: toDayNumber(step.from),
        to: toDayNumber(step.to ?? asOf),
        isOpen: step.to === null,
        note,
        spoken: `${level}, ${heardBy}: ${note}`,
      }
    }),
    today: {
      at: toDayNumber(asOf),
      label: isScenario ? t(msg`the scenario’s today, ${day}`) : t(msg`today, ${day}`),
    },
    from: toDayNumber(appeal.filedOn),
    // room behind the last day for what is still open
    to: toDayNumber(last?.to ?? asOf) + (last?.to === null ? 2 : 1),
    // every day says its month, the year stands with today
    formatDay: (day: number) => format.date(fromDayNumber(day), asOf.slice(0, 4)),
  }
}

/** “passed up after 3 days”, “open for 10 days: 640 asked”. */
function writeStepNotes(
  { asked, delta }: Appeal,
  asOf: string,
  { t, format }: Language,
): (step: AppealStep) => string {
  return ({ from, to, outcome }) => {
    const days = format.days(toDayNumber(to ?? asOf) - toDayNumber(from))
    const [want, won] = [format.integer(asked), format.integer(delta ?? 0)]
    switch (outcome) {
      case "passed-up":
        return t(msg`passed up after ${days}`)
      case "pending":
        return t(msg`open for ${days}: ${want} asked`)
      case "denied":
        return t(msg`denied after ${days}`)
      case "withdrawn":
        return t(msg`withdrawn after ${days}`)
      case "granted":
        return t(msg`granted after ${days}: +${won}`)
      case "granted-in-part":
        return t(msg`granted in part after ${days}: +${won} of ${want}`)
    }
  }
}
