import { useLingui } from "@lingui/react/macro"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { CapacityFigure } from "./capacity-figure.tsx"
import { ComputeFigure } from "./compute-figure.tsx"
import { ItemPanel } from "./item-panel.tsx"
import { RivalryFigure } from "./rivalry-figure.tsx"
import { type TimelineContext, TimelineData } from "./timeline-data.tsx"
import { TimelineFigure } from "./timeline-figure.tsx"

/** What shipped, what was dropped, what merged, and what compute each is known to have used. */
export function TimelinePage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`What shipped, and on what compute`}
        lead={t`Projects, milestones and clusters as papers, model cards, official pages and the press report them. Nothing on this page is a scenario.`}
      />
      <FigureBoundary height={{ wide: 900, narrow: 2400 }}>
        <TimelineData org={org}>{(context) => <Content {...context} />}</TimelineData>
      </FigureBoundary>
    </>
  )
}

function Content(context: TimelineContext) {
  return (
    <>
      <RejectedNotice rejected={context.rejected} />
      <RefusedNotice refused={context.refused} />
      <TimelineFigure {...context} />
      <FigureBoundary height={{ wide: 0, narrow: 0 }}>
        <ItemPanel {...context} />
      </FigureBoundary>
      {hasAuthors(context.org) && (
        <FigureBoundary height={{ wide: 900, narrow: 1600 }}>
          <RivalryFigure {...context} />
        </FigureBoundary>
      )}
      <FigureBoundary height={{ wide: 900, narrow: 1800 }}>
        <ComputeFigure {...context} />
      </FigureBoundary>
      <FigureBoundary height={{ wide: 900, narrow: 1800 }}>
        <CapacityFigure {...context} />
      </FigureBoundary>
    </>
  )
}

/** Whether the organisation follows the authors of papers. */
function hasAuthors({ has }: Org): boolean {
  return ["papers", "people"].every((name) => has.some(({ resource }) => resource === name))
}
