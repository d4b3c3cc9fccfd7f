import { useLingui } from "@lingui/react/macro"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { SourcePanel } from "./source-panel.tsx"
import { type SourcesContext, SourcesData } from "./sources-data.tsx"
import { SourcesFigure } from "./sources-figure.tsx"
import { WeakFigure } from "./weak-figure.tsx"

/** What everything rests on, and from each source everything that rests on it. */
export function SourcesPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`What it all rests on`}
        lead={t`Every source with the records that name it. A number leads to its sources; from here a source leads back to the records that numbers are made of.`}
      />
      <FigureBoundary height={{ wide: 900, narrow: 1600 }}>
        <SourcesData org={org}>{(context) => <Content {...context} />}</SourcesData>
      </FigureBoundary>
    </>
  )
}

function Content(context: SourcesContext) {
  return (
    <>
      <RefusedNotice refused={context.refused} />
      <SourcePanel {...context} />
      <SourcesFigure {...context} />
      <WeakFigure {...context} />
    </>
  )
}
