import { useLingui } from "@lingui/react/macro"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import type { Org } from "#model/org.ts"
import { AsOfControls } from "./as-of-controls.tsx"
import { PersonPanel } from "./person-card.tsx"
import { usePeople } from "./use-people.ts"

export { parsePeopleSearch as parse } from "./people-params.ts"

/** The authors of each paper and what is known of their departure. */
export default function AttritionPage({ org, title }: PageProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={title}
        lead={t`Most departures are known only as an interval, and are given as one. No record says why a person left.`}
      />
      <FigureBoundary>
        <People org={org} />
      </FigureBoundary>
    </>
  )
}

/** The people of the page: their lives, the one whose card is open, the roster. */
function People({ org }: { org: Org }) {
  const context = usePeople(org)
  return (
    <>
      <RejectedNotice rejected={context.rejected} />
      <PageContents org={org} page="attrition" />
      <AsOfControls {...context} />
      <FiguresInOrder
        org={org}
        figures={useFiguresOf("attrition", org)}
        after={{ lives: <PersonPanel org={org} /> }}
      />
    </>
  )
}
