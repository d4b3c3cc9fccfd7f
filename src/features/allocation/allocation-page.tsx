import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { memo, useDeferredValue } from "react"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { AllocationControls } from "./allocation-controls.tsx"
import { type AllocationContext, AllocationData } from "./allocation-data.tsx"
import { Breadcrumbs } from "./breadcrumbs.tsx"
import { ChangeFigure } from "./change-figure.tsx"
import { FairnessFigure } from "./fairness-figure.tsx"
import { GapFigure } from "./gap-figure.tsx"
import { LorenzFigure } from "./lorenz-figure.tsx"
import { MainFigure } from "./main-figure.tsx"
import { ReallocationsFigure } from "./reallocations-figure.tsx"

/** Asked, granted and used per lab over time, as one reader after another needs it. */
export function AllocationPage({ org }: { org: Org }) {
  const { t } = useLingui()
  const isScenario = org.has.some((entry) => entry.resource === "allocations" && entry.basis === "scenario")
  return (
    <>
      <PageHeading
        title={t`Asked, granted, used`}
        lead={
          isScenario
            ? t`Amounts are a scenario, hatched wherever they are drawn. Two training runs are on record; capacity is a line through reported figures.`
            : t`Grants as the scheduler recorded them, so nothing here is a scenario. What was not recorded is named.`
        }
      />
      <FigureBoundary height={{ wide: 600, narrow: 800 }}>
        <AllocationData org={org}>{(context) => <Explorer {...context} />}</AllocationData>
      </FigureBoundary>
    </>
  )
}

/**
 * The controls and the figure they stand over answer at once; the figures below, five more, follow when the browser has
 * painted those, so that a change does not wait for what is out of sight.
 */
function Explorer(context: AllocationContext) {
  const later = useDeferredValue(context)
  const { org, params, setParams, available, names } = context
  return (
    <>
      <Breadcrumbs
        org={org}
        lab={params.lab ?? null}
        available={available}
        names={names}
        setParams={setParams}
      />
      <RefusedNotice refused={context.refused} />
      <AllocationControls {...context} />
      <FigureBoundary height={{ wide: 400, narrow: 340 }}>
        <MainFigure {...context} />
      </FigureBoundary>
      <LowerFigures context={later} />
    </>
  )
}

/** Keeps still until its own context has changed. */
const LowerFigures = memo(function LowerFigures({ context }: { context: AllocationContext }) {
  return (
    <>
      <FigureBoundary height={{ wide: 320, narrow: 460 }}>
        <GapFigure {...context} />
      </FigureBoundary>
      <FigureBoundary height={{ wide: 260, narrow: 400 }}>
        <ChangeFigure {...context} />
      </FigureBoundary>
      <p className="mt-6 mb-0 text-control">
        <Link to="/$org/what-if" params={{ org: context.org.id }} search={{}}>
          <Trans>What if it had been shared out otherwise?</Trans>
        </Link>
      </p>
      {!context.available.isScenario && (
        <FigureBoundary height={{ wide: 320, narrow: 500 }}>
          <ReallocationsFigure {...context} />
        </FigureBoundary>
      )}
      <FigureBoundary height={{ wide: 260, narrow: 400 }}>
        <FairnessFigure {...context} />
      </FigureBoundary>
      <FigureBoundary height={{ wide: 420, narrow: 420 }}>
        <LorenzFigure {...context} />
      </FigureBoundary>
    </>
  )
})
