import { msg, plural } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Formatter } from "#i18n/format.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Allocations } from "#model/allocation.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { explanations } from "#words/explain.ts"
import { labColour } from "#words/lab-colour.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { toRunMarks } from "#words/run-marks.ts"
import type { Table } from "#words/table.ts"
import { type GrantedView, toGrantedView } from "./granted-view.ts"

const StackedStepsChart = lazy(() => import("#charts/stacked-steps-chart.tsx"))

export const GRANTED_HEIGHT = { wide: 380, narrow: 340 }

/** Granted GPUs per lab over time, a scenario, with the runs on record laid over it. */
export function GrantedFigure({ org }: { org: Org }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [allocations, labs, projects] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id, step: "month" }), labsQuery(org.id), projectsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const view = useMemo(
    () => toGrantedView(allocations.data, projects.data.records),
    [allocations.data, projects.data.records],
  )
  const runs = toRunMarks(view.runs, language)
  const { from, to, seed } = allocations.data
  const range = formatSpan(`${from.slice(0, 7)}/${to.slice(0, 7)}`, format)
  const sentence = writeSentence(view, names, format, language)
  const subtitle = t`GPUs granted per lab, monthly mean, ${range}. No GPU quota per lab was ever published.`
  return (
    <Figure
      id="granted"
      sentence={sentence}
      subtitle={subtitle}
      height={GRANTED_HEIGHT}
      table={toTable(view, allocations.data, names, format, language)}
      source={
        <>
          <Trans>
            scenario model, seed {seed}; runs from their papers; capacity built on reported figures:
          </Trans>{" "}
          <SourceLinks
            org={org.id}
            ids={allocations.data.capacity.sources}
            most={2}
            more={(count) => t`and ${count} more`}
          />
        </>
      }
      bases={["scenario", "reported"]}
      terms={["granted"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <StackedStepsChart
          rows={view.rows.map((row) => ({ ...row, id: row.period, label: format.date(row.period) }))}
          end={view.end}
          series={view.labs.map((lab) => ({
            key: lab,
            label: names.label(lab),
            shortLabel: names.short(lab),
            ...labColour(lab),
          }))}
          runs={runs}
          texts={{
            name: sentence,
            description: subtitle,
            unit: t`GPUs`,
            stamp: t`Scenario, invented to demonstrate`,
            capacity: t`capacity: reported figures, growth in between assumed`,
            capacityShort: t`capacity, partly assumed`,
          }}
          height={GRANTED_HEIGHT}
          formatAmount={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
          formatTick={(day, isShort) => format.axisMonth(fromDayNumber(day), isShort)}
          selected={selected}
          onSelect={select}
        />
      )}
    </Figure>
  )
}

function writeSentence(
  { comparison, runs }: GrantedView,
  names: LabNames,
  format: Formatter,
  { t }: Language,
): string {
  if (comparison === null) return t(msg`GPUs granted per lab, in a scenario`)
  const lab = names.label(comparison.lab)
  const than = names.label(comparison.than)
  const share = format.percent(comparison.share)
  const until = format.date(comparison.until)
  const count = format.spelled(runs.length)
  const onRecord = t(
    msg({
      message: plural(runs.length, {
        one: `only ${count} run is on record`,
        other: `only ${count} runs are on record`,
      }),
    }),
  )
  return t(msg`Up to ${until} the scenario grants ${lab} ${share} of what it grants ${than}; ${onRecord}`)
}

function toTable(
  view: GrantedView,
  allocations: Allocations,
  names: LabNames,
  format: Formatter,
  language: Language,
): Table {
  const { t } = language
  const { meanOfDays } = explanations(language)
  return {
    caption: t(msg`GPUs granted per lab and month, mean, scenario; capacity, scenario`),
    columns: [
      { key: "period", label: t(msg`Month`), type: "date", formatText: format.date },
      ...view.labs.map((lab) => ({
        key: lab,
        label: names.label(lab),
        numeric: true,
        format: format.integer,
        unit: t(msg`GPUs`),
        explain: meanOfDays(allocations, "granted", lab),
      })),
      { key: "capacity", label: t(msg`Capacity`), numeric: true, format: format.integer, unit: "GPU" },
    ],
    rows: view.rows.map((row) => ({
      id: row.period,
      cells: { period: row.period, ...row.values, capacity: row.capacity },
    })),
  }
}
