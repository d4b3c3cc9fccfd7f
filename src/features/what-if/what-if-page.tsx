import { useLingui } from "@lingui/react/macro"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageHead } from "#figure/page-head.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import type { Org } from "#model/org.ts"
import { MovesEditor } from "./moves-editor.tsx"
import { useWhatIf } from "./use-what-if.ts"
import { listUnknown } from "./what-if-records.ts"

export { parseWhatIfSearch as parse } from "./what-if-params.ts"

/** GPUs moved between labs for a month, to see what would follow. Nothing is saved but in the address. */
export default function WhatIfPage({ org, title }: PageProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={title}
        lead={t`Move GPUs from one lab to another for a month and see what follows. This is arithmetic on the amounts, not data: every picture and file made here says so.`}
      />
      <FigureBoundary>
        <Content org={org} />
      </FigureBoundary>
    </>
  )
}

function Content({ org }: { org: Org }) {
  const context = useWhatIf(org)
  return (
    <>
      <RefusedNotice refused={listUnknown(context, context.params)} />
      <MovesEditor {...context} />
      <FiguresInOrder org={org} figures={useFiguresOf("what-if", org)} />
    </>
  )
}
