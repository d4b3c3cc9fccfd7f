import { useLingui } from "@lingui/react/macro"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { DaysFigure } from "./days-figure.tsx"
import { MovesEditor } from "./moves-editor.tsx"
import { SharesFigure } from "./shares-figure.tsx"
import { type WhatIfContext, WhatIfData } from "./what-if-data.tsx"

/** GPUs moved between labs for a month, to see what would follow. Nothing is saved but in the address. */
export function WhatIfPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`What if`}
        lead={t`Move GPUs from one lab to another for a month and see what follows. This is arithmetic on the amounts, not data: every picture and file made here says so.`}
      />
      <FigureBoundary height={{ wide: 700, narrow: 900 }}>
        <WhatIfData org={org}>{(context) => <Content {...context} />}</WhatIfData>
      </FigureBoundary>
    </>
  )
}

function Content(context: WhatIfContext) {
  return (
    <>
      <RefusedNotice refused={context.refused} />
      <MovesEditor {...context} />
      <SharesFigure {...context} />
      <DaysFigure {...context} />
    </>
  )
}
