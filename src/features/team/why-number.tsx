import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Decision } from "#model/decision.ts"
import { writeRankText } from "./team-texts.ts"
import { decisionFor } from "./team-view.ts"
import type { TeamContext } from "./use-team.ts"

/** Why the number is what it is: the decision in a sentence, its facts in a list. */
export function WhyNumber(context: TeamContext) {
  const { ledger, lab, view, names } = context
  if (ledger === null) return <NotRecorded />
  const decision = decisionFor(ledger.decisions.decisions, lab, view.period)
  if (decision === null) return null
  return (
    <section id="why" className="mt-[88px] border-t border-rule pt-6" aria-labelledby="why-this">
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div>
          <h2 id="why-this" className="m-0 text-h3">
            <Trans>Why this number</Trans>
          </h2>
          <Reason decision={decision} name={names.label(lab)} />
          <ToDecision {...context} decision={decision} />
        </div>
        <Facts {...context} decision={decision} />
      </div>
    </section>
  )
}

function NotRecorded() {
  return (
    <section id="why" className="mt-12 max-w-text">
      <h2 className="m-0 text-h3">
        <Trans>Why this number</Trans>
      </h2>
      <p className="mt-2 mb-0">
        <Trans>
          Not recorded: this record holds what the scheduler granted, and no requests, decisions or appeals.
        </Trans>
      </p>
    </section>
  )
}

function Reason({ decision, name }: { decision: Decision; name: string }) {
  const format = useFormat()
  const [meeting, release] = [format.date(decision.meetingDate), format.date(decision.releaseDate)]
  const [asked, granted] = [format.integer(decision.requested), format.integer(decision.granted)]
  const project = decision.project.name[format.locale]
  const { priority } = decision
  return (
    <>
      <p className="mt-2 mb-0">
        <Trans>
          In the scenario the meeting of {meeting} granted {name} {granted} of the {asked} GPUs it asked for:
          priority {priority} of 5, {project}, release planned for {release}.
        </Trans>
      </p>
      <p className="mt-2 mb-0 text-ink2">{decision.reason[format.locale]}</p>
    </>
  )
}

function ToDecision({ org, lab, decision }: TeamContext & { decision: Decision }) {
  return (
    <p className="mt-4 mb-0 text-control print:hidden">
      <Link
        to="/$org/$page"
        params={{ org: org.id, page: "decisions" }}
        search={() => ({
          period: decision.period,
          lab,
          decision: decision.id,
        })}
      >
        <Trans>Read the decision</Trans>
      </Link>
    </p>
  )
}

function Facts({ decision, ...context }: TeamContext & { decision: Decision }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const rank = writeRankText(context, language)
  const { amounts } = context.view
  const { unit, lab, names } = context
  const amount = (value: number | null) => (value === null ? t`not recorded` : `${format.integer(value)} GPU`)
  const name = names.label(lab)
  const { priority } = decision
  const rows: [string, ReactNode][] = [
    ...(unit === lab
      ? []
      : ([[t`Your team`, `${amount(amounts.requested)} → ${amount(amounts.granted)}`]] as [
          string,
          ReactNode,
        ][])),
    [t`Asked by ${name}`, amount(decision.requested)],
    [t`Granted to ${name}`, amount(decision.granted)],
    [t`Priority`, t`${priority} of 5`],
    [t`Planned release`, format.date(decision.releaseDate)],
    [t`Meeting`, format.date(decision.meetingDate)],
    [t`Rank`, rank],
  ]
  return (
    <dl className="m-0 text-control">
      {rows.map(([label, value]) => (
        <div key={label} className="grid grid-cols-[minmax(120px,40%)_1fr] gap-x-4 border-b border-rule py-2">
          <dt className="text-ink2">{label}</dt>
          <dd className="m-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
