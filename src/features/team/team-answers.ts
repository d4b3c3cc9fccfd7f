import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Appeal } from "#model/decision.ts"
import { addDays, toDayNumber } from "#model/edtf.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { writeBudget, writeFairShare, writeSinceLastMonth } from "./scheduler-answers.ts"
import { hasShare, type TeamUnit } from "./team-records.ts"
import { appealFor } from "./team-view.ts"
import { writeToday } from "./today-answer.ts"
import { writeLeft } from "./will-last-text.ts"

/** What a member of staff comes to ask, and what the page answers in one or two sentences. */
export interface Answer {
  id: "share" | "today" | "left" | "since" | "priority" | "appeal" | "meeting"
  question: string
  text: string
}

/** The answers that the record allows, in the order in which they are asked; “you” is who reads the page of the unit. */
export function writeAnswers(unit: TeamUnit, language: Language): Answer[] {
  const budget = writeBudget(unit, language)
  return [
    { id: "share", question: language.t(msg`Your share`), text: writeShare(unit, language) },
    ...writeToday(unit, language),
    ...(budget === null ? writeLeft(unit, language) : [budget]),
    ...writeSinceLastMonth(unit, language),
    ...writeFairShare(unit, language),
    ...writeLedger(unit, language),
  ]
}

function writeShare(context: TeamUnit, language: Language): string {
  const { view, unit, lab, nodes, isScenario } = context
  const { t, format } = language
  const names = labNames(nodes, language)
  const [month, name, labName] = [format.date(view.period), names.label(unit), names.label(lab)]
  const { granted } = view.amounts
  if (granted === null) return writeNoGrant(view, name, month, language)
  if (granted === 0) return inScenarioOf(t(msg`you were granted nothing in ${month}.`), isScenario, language)
  if (!hasShare(view)) {
    const held = format.decimal(granted)
    return t(
      msg`${held} GPUs in ${month}. What ${labName} was granted is not on record, and so your share is not.`,
    )
  }
  const [gpus, ofAll, ofLab] = [
    format.integer(view.org.own ?? granted),
    format.percent(view.org.share ?? 0),
    format.percent(view.lab.share ?? 0),
  ]
  const all = format.integer(view.org.granted ?? 0)
  const isNow = view.isPartial && isScenario
  const ofWhole =
    unit === lab
      ? t(msg`${ofAll} of all GPUs granted in ${month}: ${gpus} of ${all}.`)
      : t(
          msg`${ofLab} of the GPUs that ${labName} was granted in ${month}, ${ofAll} of all: ${gpus} of ${all}.`,
        )
  const fact = isNow ? t(msg`you hold ${ofWhole}`) : t(msg`you held ${ofWhole}`)
  return inScenarioOf(fact, isScenario, language)
}

/** Before its first and after its last grant there is no such unit; in between a record has a gap. */
export function writeNoGrant(
  { isThere }: Pick<TeamUnit["view"], "isThere">,
  name: string,
  month: string,
  { t }: Pick<Language, "t">,
): string {
  return isThere
    ? t(msg`Not recorded: no grant of ${name} is on record for ${month}.`)
    : t(msg`Nothing was granted in ${month}: ${name} was not there.`)
}

/** Where the lab's appeal stands, and when the next meeting is; a record without either says so once. */
function writeLedger(unit: TeamUnit, language: Language): Answer[] {
  const { ledger, lab } = unit
  const { t } = language
  if (ledger === null) {
    const question = t(msg`Appeals and meetings`)
    return [{ id: "meeting", question, text: t(msg`Not recorded: this record has grants, and no meetings.`) }]
  }
  const question = unit.unit === lab ? t(msg`Your appeal`) : t(msg`Your lab’s appeal`)
  return [
    { id: "appeal", question, text: writeAppeal(unit, ledger.appeals.appeals, language) },
    { id: "meeting", question: t(msg`Next meeting`), text: writeMeeting(ledger.decisions, language) },
  ]
}

function writeAppeal({ lab, view }: TeamUnit, appeals: readonly Appeal[], { t, format }: Language): string {
  const appeal = appealFor(appeals, lab, view.lastDay)
  const last = appeal?.steps.at(-1)
  if (appeal === null || last === undefined) {
    const day = format.date(view.lastDay)
    return t(msg`None had been filed by ${day}.`)
  }
  const [asked, won] = [format.integer(appeal.asked), format.integer(appeal.delta ?? 0)]
  const [role, level] = [last.heardBy[format.locale], format.integer(last.level)]
  const [since, day] = [format.date(last.from), format.date(last.to ?? last.from)]
  switch (appeal.outcome) {
    case "denied":
      return t(msg`For ${asked} GPUs more: denied on ${day} by the ${role}, level ${level}.`)
    case "withdrawn":
      return t(msg`For ${asked} GPUs more: withdrawn on ${day}, at level ${level}.`)
    case "granted":
      return t(msg`For ${asked} GPUs more: all granted on ${day} by the ${role}, level ${level}.`)
    case "granted-in-part":
      return t(msg`For ${asked} GPUs more: ${won} granted on ${day} by the ${role}, level ${level}.`)
    default:
      return t(
        msg`For ${asked} GPUs more: open, since ${since} with the ${role}, level ${level}. The answer is next; no day is set for it.`,
      )
  }
}

function writeMeeting(
  { nextMeeting, closesDaysBefore, asOf, basis }: NonNullable<TeamUnit["ledger"]>["decisions"],
  { t, format }: Language,
): string {
  const [meeting, today] = [format.date(nextMeeting), format.date(asOf)]
  const days = format.days(toDayNumber(nextMeeting) - toDayNumber(asOf))
  const when =
    basis === "scenario"
      ? t(msg`${meeting}. The scenario’s today is ${today}, so that is in ${days}.`)
      : t(msg`${meeting}. The record ends on ${today}, ${days} before.`)
  if (closesDaysBefore === null) return when
  const last = addDays(nextMeeting, -closesDaysBefore)
  const day = format.date(last)
  const until = last >= asOf ? t(msg`You can ask until ${day}.`) : t(msg`Requests for it closed on ${day}.`)
  return joinSentences([when, until], format)
}
