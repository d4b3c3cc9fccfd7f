import { Trans } from "@lingui/react/macro"
import { useLanguage } from "#i18n/use-language.ts"
import { writeAnswers } from "./team-answers.ts"
import type { TeamContext } from "./use-team.ts"

/** What is asked first, answered in the first screen of a phone, each with the way to what stands behind it. */
export function Answers(context: TeamContext) {
  const answers = writeAnswers(context, useLanguage())
  const sections = new Set(context.sections)
  return (
    <dl className="answers">
      {answers.map(({ id, question, text }) => (
        <div key={id} id={`answer-${id}`}>
          <dt>{question}</dt>
          <dd>
            {text} {id === "appeal" && sections.has("ladder") && <ToAppeal />}
            {id === "meeting" && context.ledger !== null && <ToCalendar />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ToAppeal() {
  return (
    <a href="#ladder" className="print:hidden">
      <Trans>Its steps</Trans>
    </a>
  )
}

function ToCalendar() {
  return (
    <a href="#meetings" className="print:hidden">
      <Trans>For your calendar</Trans>
    </a>
  )
}
