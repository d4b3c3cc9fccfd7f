import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { AppealLadderFigure } from "./appeal-ladder-figure.tsx"
import { AppealsFigure } from "./appeals-figure.tsx"
import { DecisionsControls } from "./decisions-controls.tsx"
import { type DecisionsContext, DecisionsData } from "./decisions-data.tsx"
import { ElsewhereFigure } from "./elsewhere-figure.tsx"
import { LedgerFigure } from "./ledger-figure.tsx"
import { PriorityFigure } from "./priority-figure.tsx"

/** Who decided what, by which criteria, and what became of the objections. */
export function DecisionsPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`Who decided, and by what`}
        lead={t`A monthly meeting shares out the GPUs by priority and release date; objections climb level by level. That there was such a meeting is reported. Every decision and appeal on this page is a scenario, invented to demonstrate.`}
      />
      <FigureBoundary height={{ wide: 700, narrow: 900 }}>
        <DecisionsData org={org}>{(context) => <Content {...context} />}</DecisionsData>
      </FigureBoundary>
    </>
  )
}

function Content(context: DecisionsContext) {
  return (
    <>
      <RefusedNotice refused={context.refused} />
      <DecisionsControls {...context} />
      <WayBack {...context} />
      <LedgerFigure {...context} />
      <p className="mt-6 mb-0 text-control">
        <Link
          to="/$org/what-if"
          params={{ org: context.org.id }}
          search={() => ({
            ...(context.params.period === undefined ? {} : { period: context.params.period }),
          })}
        >
          <Trans>What if it had been shared out otherwise?</Trans>
        </Link>
      </p>
      <PriorityFigure {...context} />
      <AppealsFigure {...context} />
      <AppealLadderFigure {...context} />
      <FigureBoundary height={{ wide: 700, narrow: 900 }}>
        <ElsewhereFigure org={context.org} />
      </FigureBoundary>
    </>
  )
}

/** Whoever came from a point of the allocation figure finds back to it. */
function WayBack({ org, params, names }: DecisionsContext) {
  const format = useFormat()
  if (params.period === undefined) return null
  const period = format.date(params.period)
  const lab = params.lab === undefined ? null : names.label(params.lab)
  return (
    <p className="mt-4 mb-0 flex flex-wrap gap-x-[22px] text-control">
      <Link
        to="/$org/allocation"
        params={{ org: org.id }}
        search={() => ({
          ...(params.lab === undefined ? {} : { labs: params.lab }),
        })}
        hash="allocation"
      >
        {lab === null ? (
          <Trans>Back to the allocation</Trans>
        ) : (
          <Trans>Back to the allocation of {lab}</Trans>
        )}
      </Link>
      <Link
        to="."
        search={(previous: object) => ({ ...previous, period: undefined, decision: undefined })}
        resetScroll={false}
      >
        <Trans>All months, not only {period}</Trans>
      </Link>
    </p>
  )
}
