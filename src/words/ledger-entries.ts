import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Appeal, AppealStep, Decision } from "#model/decision.ts"
import { joinSentences } from "#words/join-sentences.ts"

/** Something that happened, as a feed tells of it; `id` stays the same for the same thing. */
export interface Happening {
  id: string
  /** ISO day */
  day: string
  title: string
  text: string
  /** the page that shows it, below the organisation; its choices; the place on it */
  page: string
  search: Readonly<Record<string, string>>
  hash: string
}

/** A decision of the meeting about a lab; `name` is the lab's. */
export function tellDecision(decision: Decision, name: string, { t, format }: Language): Happening {
  const [asked, granted] = [format.integer(decision.requested), format.integer(decision.granted)]
  const [month, priority] = [format.date(decision.period), format.integer(decision.priority)]
  const project = decision.project.name[format.locale]
  const title =
    decision.supersedes === null
      ? t(msg`${name}: ${granted} of ${asked} GPUs granted for ${month}`)
      : t(msg`${name}: on appeal, ${granted} of ${asked} GPUs granted for ${month}`)
  return {
    id: `decision/${decision.id}`,
    day: decision.meetingDate,
    title,
    text: joinSentences(
      [t(msg`Priority ${priority} of 5, ${project}.`), decision.reason[format.locale]],
      format,
    ),
    page: "decisions",
    search: { lab: decision.lab, period: decision.period, decision: decision.id },
    hash: "ledger",
  }
}

/** The filing of an appeal, and the end of each level that is done with it. */
export function tellAppeal(appeal: Appeal, name: string, language: Language): Happening[] {
  const { t, format } = language
  const asked = format.integer(appeal.asked)
  const [first] = appeal.steps
  const place = { page: "decisions", search: { lab: appeal.lab, appeal: appeal.id }, hash: "ladder" } as const
  const role = first?.heardBy[format.locale] ?? ""
  return [
    {
      ...place,
      id: `appeal/${appeal.id}/filed`,
      day: appeal.filedOn,
      title: t(msg`${name}: appeal filed for ${asked} GPUs more`),
      text: t(msg`Heard first by the ${role}.`),
    },
    ...appeal.steps.flatMap((step, index) =>
      step.to === null
        ? []
        : [
            {
              ...place,
              id: `appeal/${appeal.id}/${step.level}`,
              day: step.to,
              title: `${name}${format.locale === "zh" ? "：" : ": "}${writeStep(step, appeal, language)}`,
              text: writeNext(appeal.steps[index + 1], language),
            },
          ],
    ),
  ]
}

function writeStep({ level, heardBy, outcome }: AppealStep, appeal: Appeal, { t, format }: Language): string {
  const [place, role] = [format.integer(level), heardBy[format.locale]]
  const [asked, won] = [format.integer(appeal.asked), format.integer(appeal.delta ?? 0)]
  switch (outcome) {
    case "granted":
      return t(msg`appeal granted by the ${role}, level ${place}: ${won} GPUs more`)
    case "granted-in-part":
      return t(msg`appeal granted in part by the ${role}, level ${place}: ${won} of ${asked} GPUs more`)
    case "denied":
      return t(msg`appeal denied by the ${role}, level ${place}`)
    case "withdrawn":
      return t(msg`appeal withdrawn at level ${place}`)
    default:
      return t(msg`appeal passed up by the ${role}, level ${place}`)
  }
}

function writeNext(next: AppealStep | undefined, { t, format }: Language): string {
  if (next === undefined) return t(msg`That ended the appeal.`)
  const role = next.heardBy[format.locale]
  return t(msg`Heard next by the ${role}.`)
}
