import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { CopyButton } from "#export/copy-button.tsx"
import { BasisMark } from "#figure/basis-mark.tsx"
import { ContentsList } from "#figure/contents-list.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { HeadlineNumbers } from "#figure/headline-numbers.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { printWhenDrawn } from "#figure/print-when-drawn.ts"
import { rememberTeam } from "#figure/remembered-team.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { SelectField } from "#ui/select-field.tsx"
import { Answers } from "./answers.tsx"
import { FairShare } from "./fair-share.tsx"
import { Meetings } from "./meetings.tsx"
import { listUnknown } from "./team-records.ts"
import { nameSections } from "./team-sections.ts"
import { toTeamNumbers } from "./team-texts.ts"
import type { TeamContext } from "./use-team.ts"
import { WhyNumber } from "./why-number.tsx"
import "./brief.css"

/** Asked, granted, used and left; why; and what comes next. */
export function TeamContent(context: TeamContext) {
  const language = useLanguage()
  const { org, unit, names, isScenario, params, sections } = context
  const label = org.label[useFormat().locale]
  return (
    <div className="brief">
      {isScenario && (
        <p className="mt-4 mb-0 flex flex-wrap items-baseline gap-x-3 text-control sm:mt-8">
          <BasisMark basis="scenario" />
          <Trans>Invented to demonstrate. Nothing on this page is a record of {label}.</Trans>
        </p>
      )}
      <PageHead title={names.label(unit)} refused={listUnknown(context, params)} />
      <Answers {...context} />
      <Actions {...context} />
      <ContentsList items={nameSections(sections, language)} />
      {sections.includes("numbers") && (
        <div id="numbers">
          <HeadlineNumbers org={org.id} numbers={toTeamNumbers(context, language)} />
        </div>
      )}
      <FiguresInOrder
        org={org}
        figures={useFiguresOf("team", org)}
        before={{ history: <WhyNumber {...context} /> }}
        after={{
          share: sections.includes("fair-share") && <FairShare {...context} />,
        }}
      />
      <Meetings {...context} />
    </div>
  )
}

function Actions({ org, view, periods, setParams }: TeamContext) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <section aria-label={t`This page`} className="controls">
      <div className="control-row items-end">
        <SelectField
          label={t`Month`}
          value={view.period}
          options={periods.map((period) => ({ value: period, label: format.date(period) }))}
          onChoose={(period) => setParams({ period })}
        />
        <span className="flex flex-wrap items-center gap-x-[22px] text-control">
          <Link
            to="/$org/$page"
            params={{ org: org.id, page: "team" }}
            search={{}}
            onClick={() => rememberTeam(org.id, null)}
          >
            <Trans>Change team</Trans>
          </Link>
          <button type="button" className="word-button" onClick={() => void printWhenDrawn()}>
            <Trans>Print the brief</Trans>
          </button>
          <CopyButton what={t`link`} copy={() => navigator.clipboard.writeText(window.location.href)}>
            <Trans>Copy link</Trans>
          </CopyButton>
        </span>
      </div>
    </section>
  )
}
