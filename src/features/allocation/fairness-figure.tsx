import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { shareMetHeight } from "#charts/share-met.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { explanations } from "#words/explain.ts"
import { inScenario } from "#words/in-scenario.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import type { Table } from "#words/table.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import { type FairnessView, type ShareMet, toFairnessView } from "./fairness-view.ts"
import { atFinestStep, type FigureProps } from "./figure-props.ts"

const ShareMetChart = lazy(() => import("#charts/share-met-chart.tsx"))

/** What part of its request each lab was granted, ranked; where requests are not recorded it says so. */
export function FairnessFigure({ org, request }: FigureProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery(atFinestStep(request)), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const view = useMemo(() => toFairnessView(data), [data])
  const isScenario = data.basis === "scenario"
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const sentence = writeSentence(view, names, isScenario, language)
  const subtitle = writeSubtitle(view, names, range, language)
  const colourOf = useLabColours(org.id)
  const detailOf = writeDetail(language)
  return (
    <Figure
      id="fairness"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<AnomalyNotes excluded={view.rows.length === 0 ? [] : view.excluded} />}
      height={shareMetHeight(view.rows.length, isScenario)}
      table={toTable(view, names, isScenario, language)}
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
function writeDetail({ t, format }: Language): (row: ShareMet) => string {
  return (row) => {
    const [granted, requested] = [format.integer(row.granted), format.integer(row.requested)]
    return t(msg`${granted} of ${requested} GPUs`)
  }
}

function writeSentence(
  { rows }: FairnessView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): string {
  const { t, format } = language
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined)
    return t(msg`What part of their requests labs were granted is not on record`)
  const [lab, most] = [names.label(first.lab), format.percent(first.share)]
  if (rows.length === 1)
    return inScenario(t(msg`${lab} was granted ${most} of what it asked`), isScenario, language)
  const [other, least] = [names.label(last.lab), format.percent(last.share)]
  const count = format.spelled(rows.length)
  return inScenario(
    t(
      msg`${lab} was granted ${most} of what it asked and ${other} ${least}, the largest and the smallest share of ${count} labs`,
    ),
    isScenario,
    language,
  )
}

function writeSubtitle(
  { rows, unrecorded }: FairnessView,
  names: LabNames,
  range: string,
  { t, format }: Language,
): string {
  if (rows.length === 0)
    return t(msg`Share of request met = granted ÷ asked. This record holds grants, no requests.`)
  const missing = format.list(unrecorded.map(names.label))
  return [
    t(msg`Share of request met = granted ÷ asked, over the days where both are recorded, ${range}.`),
    ...(unrecorded.length > 0 ? [t(msg`Requests not recorded: ${missing}.`)] : []),
  ].join(format.locale === "zh" ? "" : " ")
}

function toTable(
  { rows, unrecorded }: FairnessView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const { ratio } = explanations(language)
  const missing = unrecorded.map((lab) => ({ lab, requested: null, granted: null, share: null }))
  return {
    caption: isScenario
      ? t(msg`Share of request met per lab, the largest first, scenario`)
      : t(msg`Share of request met per lab, the largest first`),
    columns: [
      { key: "lab", label: t(msg`Lab`) },
      {
        key: "share",
        label: t(msg`Share met`),
        numeric: true,
        format: format.percent,
        explain: ratio("granted", "requested", "share"),
      },
      { key: "granted", label: t(msg`Granted`), ...gpus },
      { key: "requested", label: t(msg`Asked`), ...gpus },
    ],
    rows: [...rows, ...missing].map(({ lab, ...cells }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...cells },
    })),
  }
}
