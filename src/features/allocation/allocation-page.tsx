import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { meanGpus, rateOf } from "#analytics/recorded-sum.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { TableFigure } from "#figure/figure.tsx"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { useLabNames } from "#figure/lab-names.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"

/** Asked, granted and used per lab over the whole record. */
export function AllocationPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`Asked, granted, used`}
        lead={t`What each lab asked for, was granted and used, over the whole record.`}
      />
      <FigureBoundary height={{ wide: 400, narrow: 600 }}>
        <AllocationTable org={org} />
      </FigureBoundary>
    </>
  )
}

function AllocationTable({ org }: { org: Org }) {
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id }), labsQuery(org.id)],
  })
  const names = useLabNames(labs.data)
  const number = { numeric: true, format: format.integer }
  const share = { numeric: true, format: format.percent }
  const rows = data.series
    .map((series) => ({ series, granted: meanGpus(series, "granted") ?? 0 }))
    .toSorted((a, b) => b.granted - a.granted)
  const [first] = rows
  const lab = first === undefined ? "" : names.label(first.series.lab)
  const isScenario = data.basis === "scenario"
  return (
    <TableFigure
      id="gap"
      sentence={
        isScenario
          ? t`In the scenario ${lab} is granted the most on average`
          : t`${lab} was granted the most on average`
      }
      subtitle={t`Mean GPUs per lab over its recorded days, ${formatSpan(`${data.from}/${data.to}`, format)}. Grant rate = granted ÷ requested, use rate = used ÷ granted, where both are recorded.`}
      table={{
        caption: isScenario
          ? t`Requested, granted and used, scenario`
          : t`Requested, granted and used, measured`,
        columns: [
          { key: "lab", label: t`Lab` },
          { key: "requested", label: t`Requested`, ...number },
          { key: "granted", label: t`Granted`, ...number },
          { key: "used", label: t`Used`, ...number },
          { key: "queued", label: t`Queued`, ...number },
          { key: "grantRate", label: t`Grant rate`, ...share },
          { key: "useRate", label: t`Use rate`, ...share },
        ],
        rows: rows.map(({ series }) => ({
          id: series.lab,
          cells: {
            lab: names.label(series.lab),
            requested: meanGpus(series, "requested"),
            granted: meanGpus(series, "granted"),
            used: meanGpus(series, "used"),
            queued: meanGpus(series, "queued"),
            grantRate: rateOf(series, "granted", "requested"),
            useRate: rateOf(series, "used", "granted"),
          },
        })),
      }}
      source={
        isScenario ? (
          t`scenario model, seed ${data.seed}.`
        ) : (
          <SourceLinks org={org.id} ids={data.sources} more={(count) => t`and ${count} more`} />
        )
      }
      bases={[data.basis, "derived"]}
      dataVersion={org.version}
    />
  )
}
