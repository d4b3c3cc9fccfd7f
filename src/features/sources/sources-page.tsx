import { useLingui } from "@lingui/react/macro"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageHead } from "#figure/page-head.tsx"
import { SourcePanel } from "./source-panel.tsx"

export { parseSourcesSearch as parse } from "./sources-params.ts"

/** What everything rests on, and from each source everything that rests on it. */
export default function SourcesPage({ org, title }: PageProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={title}
        lead={t`Every source with the records that name it. A number leads to its sources; from here a source leads back to the records that numbers are made of.`}
      />
      <FigureBoundary>
        <SourcePanel org={org} />
        <FiguresInOrder org={org} figures={useFiguresOf("sources", org)} />
      </FigureBoundary>
    </>
  )
}
