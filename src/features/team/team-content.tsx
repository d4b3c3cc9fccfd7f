import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { BasisMark } from "#figure/basis-mark.tsx"
import { HeadlineNumbers } from "#figure/headline-numbers.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { CopyStatus } from "#figure/share/copy-status.tsx"
import { useCopied } from "#figure/share/use-copied.ts"
import type { SetParams } from "#figure/use-page-params.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { AppealSection } from "./appeal-section.tsx"
import { FairShare } from "./fair-share.tsx"
import { HistoryFigure } from "./history-figure.tsx"
import { PaceFigure } from "./pace-figure.tsx"
import { rememberTeam } from "./remembered-team.ts"
import { SharesFigure } from "./shares-figure.tsx"
import type { TeamContext } from "./team-data.tsx"
import type { TeamParams } from "./team-params.ts"
import { toTeamNumbers, writeLead } from "./team-texts.ts"
import { WhyNumber } from "./why-number.tsx"

interface TeamContentProps extends TeamContext {
  refused: readonly { name: string; value: string }[]
  setParams: SetParams<TeamParams>
}

/** Asked, granted, used and left; why; and what comes next. */
export function TeamContent({ refused, setParams, ...context }: TeamContentProps) {
  const language = useLanguage()
  const { org, unit, names, isScenario, view } = context
  const numbers = toTeamNumbers(context, language)
  const lead = writeLead(context, language)
  const label = org.label[useFormat().locale]
  return (
    <div className="brief">
      {isScenario && (
        <p className="mt-8 mb-0 flex flex-wrap items-baseline gap-x-3 text-control">
          <BasisMark basis="scenario" />
          <Trans>Invented to demonstrate. Nothing on this page is a record of {label}.</Trans>
        </p>
      )}
      <PageHeading title={names.label(unit)} lead={lead} />
      <RefusedNotice refused={[...refused, ...context.unknown]} />
      <Actions {...context} setParams={setParams} />
      <HeadlineNumbers org={org.id} numbers={numbers} />
      {view.amounts.granted !== null && <SharesFigure {...context} />}
      <FairShare {...context} />
      <PaceFigure {...context} />
      <WhyNumber {...context} />
      {/* the brief is one sheet: what was before this month stays on the page */}
      <div className="not-in-brief">
        <HistoryFigure {...context} />
      </div>
      <AppealSection {...context} />
    </div>
  )
}

function Actions({ org, view, periods, setParams }: TeamContext & Pick<TeamContentProps, "setParams">) {
  const { t } = useLingui()
  const format = useFormat()
  const { state, copyText } = useCopied()
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
            to="/$org/team"
            params={{ org: org.id }}
            search={{}}
            onClick={() => rememberTeam(org.id, null)}
          >
            <Trans>Change team</Trans>
          </Link>
          <button type="button" className="word-button" onClick={() => window.print()}>
            <Trans>Print the brief</Trans>
          </button>
          <button
            type="button"
            className="word-button"
            onClick={() => copyText(t`link`, window.location.href)}
          >
            <Trans>Copy link</Trans>
          </button>
        </span>
      </div>
      <CopyStatus state={state} />
    </section>
  )
}
