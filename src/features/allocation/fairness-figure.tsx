import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { shareMetHeight } from "#charts/share-met.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { useExplanations } from "#figure/explain.ts"
import { Figure } from "#figure/figure.tsx"
import { type LabNames, useLabNames } from "#figure/lab-names.ts"
import type { Table } from "#figure/table.ts"
import { useLabColours } from "#figure/use-lab-colours.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import { type FairnessView, type ShareMet, toFairnessView } from "./fairness-view.ts"
import { atFinestStep, type FigureProps } from "./figure-props.ts"
import { useInScenario } from "./gap-texts.ts"

const ShareMetChart = lazy(() => import("#charts/share-met-chart.tsx"))

/** What part of its request each lab was granted, ranked; where requests are not recorded it says so. */
export function FairnessFigure({ org, request }: FigureProps) {
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery(atFinestStep(request)), labsQuery(org.id)],
  })
  const names = useLabNames(labs.data)
  const view = useMemo(() => toFairnessView(data), [data])
  const isScenario = data.basis === "scenario"
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const sentence = useSentence(view, names, isScenario)
  const subtitle = useSubtitle(view, names, range)
  const colourOf = useLabColours(org.id)
  const detailOf = useDetail()
  return (
    <Figure
      id="fairness"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<AnomalyNotes excluded={view.rows.length === 0 ? [] : view.excluded} />}
      height={shareMetHeight(view.rows.length, isScenario)}
      table={useTable(view, names, isScenario)}
      source={<AllocationSource org={org.id} data={data} />}
      bases={[data.basis, "derived"]}
      terms={["requested", "granted", "grant-rate"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <ShareMetChart
          rows={view.rows.map((row) => {
            const [label, amount, detail] = [names.label(row.lab), format.percent(row.share), detailOf(row)]
            return {
              id: row.lab,
              label,
              shortLabel: names.short(row.lab),
              ...colourOf(row.lab),
              share: row.share,
              amount,
              detail,
              spoken: `${label}: ${amount}, ${detail}`,
            }
          })}
          texts={{
            name: sentence,
            description: subtitle,
            stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
            empty: t`Requests are not recorded.`,
          }}
          formatShare={format.percent}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

/** “3,731 of 6,597 GPUs” */
function useDetail(): (row: ShareMet) => string {
  const { t } = useLingui()
  const format = useFormat()
  return (row) => {
    const [granted, requested] = [format.integer(row.granted), format.integer(row.requested)]
    return t`${granted} of ${requested} GPUs`
  }
}

function useSentence({ rows }: FairnessView, names: LabNames, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const inScenario = useInScenario(isScenario)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined)
    return t`What part of their requests labs were granted is not on record`
  const [lab, most] = [names.label(first.lab), format.percent(first.share)]
  if (rows.length === 1) return inScenario(t`${lab} was granted ${most} of what it asked`)
  const [other, least] = [names.label(last.lab), format.percent(last.share)]
  const count = format.spelled(rows.length)
  return inScenario(
    t`${lab} was granted ${most} of what it asked and ${other} ${least}, the largest and the smallest share of ${count} labs`,
  )
}

function useSubtitle({ rows, unrecorded }: FairnessView, names: LabNames, range: string): string {
  const { t } = useLingui()
  const format = useFormat()
  if (rows.length === 0)
    return t`Share of request met = granted ÷ asked. This record holds grants, no requests.`
  const missing = format.list(unrecorded.map(names.label))
  return [
    t`Share of request met = granted ÷ asked, over the days where both are recorded, ${range}.`,
    ...(unrecorded.length > 0 ? [t`Requests not recorded: ${missing}.`] : []),
  ].join(format.locale === "zh" ? "" : " ")
}

function useTable({ rows, unrecorded }: FairnessView, names: LabNames, isScenario: boolean): Table {
  const { t } = useLingui()
  const format = useFormat()
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const { ratio } = useExplanations()
  const missing = unrecorded.map((lab) => ({ lab, requested: null, granted: null, share: null }))
  return {
    caption: isScenario
      ? t`Share of request met per lab, the largest first, scenario`
      : t`Share of request met per lab, the largest first`,
    columns: [
      { key: "lab", label: t`Lab` },
      {
        key: "share",
        label: t`Share met`,
        numeric: true,
        format: format.percent,
        explain: ratio("granted", "requested", "share"),
      },
      { key: "granted", label: t`Granted`, ...gpus },
      { key: "requested", label: t`Asked`, ...gpus },
    ],
    rows: [...rows, ...missing].map(({ lab, ...cells }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...cells },
    })),
  }
}
