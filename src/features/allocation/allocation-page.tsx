import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { useGoingAlong } from "#figure/use-going-along.ts"
import type { Org } from "#model/org.ts"
import { AllocationControls } from "./allocation-controls.tsx"
import { AllocationNumbers } from "./allocation-numbers.tsx"
import { Breadcrumbs } from "./breadcrumbs.tsx"
import { useAllocation } from "./use-allocation.ts"

export { parseAllocationSearch as parse } from "./allocation-params.ts"

/** Asked, granted and used per lab over time, as one reader after another needs it. */
export default function AllocationPage({ org, title }: PageProps) {
  const { t } = useLingui()
  const isScenario = org.has.some((entry) => entry.resource === "allocations" && entry.basis === "scenario")
  return (
    <>
      <PageHead
        title={title}
        lead={
          isScenario
            ? t`Amounts are a scenario, hatched wherever they are drawn. Two training runs are on record; capacity is a line through reported figures.`
            : t`From the cluster’s own record, so nothing here is a scenario. What was not recorded is named.`
        }
      />
      <FigureBoundary>
        <Explorer org={org} />
      </FigureBoundary>
    </>
  )
}

/** The controls, and under them the figures that they stand over. */
function Explorer({ org }: { org: Org }) {
  const choice = useAllocation(org)
  const { params, setParams, available, names } = choice
  return (
    <>
      <Breadcrumbs
        org={org}
        lab={params.lab ?? null}
        available={available}
        names={names}
        setParams={setParams}
      />
      <PageContents org={org} page="allocation" />
      <AllocationControls {...choice} />
      <FiguresInOrder
        org={org}
        figures={useFiguresOf("allocation", org)}
        after={{ allocation: <AllocationNumbers org={org} />, change: <WhatIfLink org={org} /> }}
      />
    </>
  )
}

function WhatIfLink({ org }: { org: Org }) {
  const { search } = useGoingAlong()("what-if")
  return (
    <p className="mt-6 mb-0 text-control">
      <Link to="/$org/$page" params={{ org: org.id, page: "what-if" }} search={search}>
        <Trans>What if it had been shared out otherwise?</Trans>
      </Link>
    </p>
  )
}
