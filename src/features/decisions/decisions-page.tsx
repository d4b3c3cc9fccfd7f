import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { DecisionsControls } from "./decisions-controls.tsx"
import { type DecisionsContext, useDecisions } from "./use-decisions.ts"

export { parseDecisionsSearch as parse } from "./decisions-params.ts"

/** Who decided what, by which criteria, and what became of the objections. */
export default function DecisionsPage({ org, title }: PageProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={title}
        lead={t`A monthly meeting shares out the GPUs by priority and release date; objections climb level by level. That there was such a meeting is reported. Every decision and appeal on this page is a scenario, invented to demonstrate.`}
      />
      <FigureBoundary>
        <Content org={org} />
      </FigureBoundary>
    </>
  )
}

function Content({ org }: { org: Org }) {
  const context = useDecisions(org)
  return (
    <>
      <NextMeeting {...context} />
      <PageContents org={context.org} page="decisions" />
      <DecisionsControls {...context} />
      <WayBack {...context} />
      <FiguresInOrder
        org={org}
        figures={useFiguresOf("decisions", org)}
        after={{ ledger: <WhatIfLink org={org} period={context.params.period} /> }}
      />
    </>
  )
}

/** When the meeting is next, and what day that is said of: a scenario has a today of its own. */
function NextMeeting({ ledger }: DecisionsContext) {
  const format = useFormat()
  if (ledger === null) return null
  const [next, today] = [format.date(ledger.nextMeeting), format.date(ledger.asOf)]
  return (
    <p className="mt-4 mb-0 text-control">
      {ledger.basis === "scenario" ? (
        <Trans>
          Next meeting: <strong>{next}</strong>. The scenario’s today is {today}.
        </Trans>
      ) : (
        <Trans>
          Next meeting: <strong>{next}</strong>, as of {today}.
        </Trans>
      )}
    </p>
  )
}

function WhatIfLink({ org, period }: { org: Org; period: string | undefined }) {
  return (
    <p className="mt-6 mb-0 text-control">
      <Link
        to="/$org/$page"
        params={{ org: org.id, page: "what-if" }}
        search={period === undefined ? {} : { period }}
      >
        <Trans>What if it had been shared out otherwise?</Trans>
      </Link>
    </p>
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
        to="/$org/$page"
        params={{ org: org.id, page: "allocation" }}
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
