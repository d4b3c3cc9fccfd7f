import { useLingui } from "@lingui/react/macro"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { PeopleSection } from "./people-section.tsx"

/** The authors of each paper and what is known of their departure. */
export function AttritionPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`Who left, when, where to`}
        lead={t`Most departures are known only as an interval, and are given as one. No record says why a person left.`}
      />
      <FigureBoundary height={{ wide: 900, narrow: 1200 }}>
        <PeopleSection org={org} />
      </FigureBoundary>
    </>
  )
}
