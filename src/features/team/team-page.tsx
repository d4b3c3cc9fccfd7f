import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { TableFigure } from "#figure/figure.tsx"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { useLabNames } from "#figure/lab-names.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"

/** Each lab’s part of all grants in the latest period on record. */
export function TeamPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`A lab’s own share`}
        lead={t`What each lab holds in the latest period on record, and its part of the whole.`}
      />
      <FigureBoundary height={{ wide: 400, narrow: 600 }}>
        <ShareTable org={org} />
      </FigureBoundary>
    </>
  )
}

function ShareTable({ org }: { org: Org }) {
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id }), labsQuery(org.id)],
  })
  const names = useLabNames(labs.data)
  const holders = data.series
    .map((series) => ({ lab: series.lab, granted: series.granted.at(-1) ?? null }))
    .toSorted((a, b) => (b.granted ?? -1) - (a.granted ?? -1))
  const total = holders.reduce((sum, { granted }) => sum + (granted ?? 0), 0)
  const [first] = holders
  const lab = first === undefined ? "" : names.label(first.lab)
  const share = format.percent((first?.granted ?? 0) / Math.max(1, total))
  const period = format.date(data.periods.at(-1) ?? data.to)
  const isScenario = data.basis === "scenario"
  return (
    <TableFigure
      id="shares"
      sentence={
        isScenario
          ? t`In the scenario ${lab} holds ${share} of all grants`
          : t`${lab} holds ${share} of all grants`
      }
      subtitle={t`GPUs granted, ${period}, and their share of all grants.`}
      table={{
        caption: isScenario ? t`Granted GPUs per lab, scenario` : t`Granted GPUs per lab, measured`,
        columns: [
          { key: "lab", label: t`Lab` },
          { key: "granted", label: t`Granted`, numeric: true, format: format.integer },
          { key: "share", label: t`Share`, numeric: true, format: format.percent },
        ],
        rows: holders.map(({ lab, granted }) => ({
          id: lab,
          cells: {
            lab: names.label(lab),
            granted,
            share: granted === null || total === 0 ? null : granted / total,
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
