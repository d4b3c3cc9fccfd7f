import { plural } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { useExplanations } from "#figure/explain.ts"
import { Figure } from "#figure/figure.tsx"
import { labColour } from "#figure/lab-colour.ts"
import { type LabNames, useLabNames } from "#figure/lab-names.ts"
import { useRunMarks } from "#figure/run-marks.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Table } from "#figure/table.ts"
import type { Formatter } from "#i18n/format.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Allocations } from "#model/allocation.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { type GrantedView, toGrantedView } from "./granted-view.ts"

const StackedStepsChart = lazy(() => import("#charts/stacked-steps-chart.tsx"))

export const GRANTED_HEIGHT = { wide: 380, narrow: 340 }

/** Granted GPUs per lab over time, a scenario, with the runs on record laid over it. */
export function GrantedFigure({ org }: { org: Org }) {
  const { t } = useLingui()
  const format = useFormat()
  const [allocations, labs, projects] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id, step: "month" }), labsQuery(org.id), projectsQuery(org.id)],
  })
  const names = useLabNames(labs.data)
  const view = useMemo(
    () => toGrantedView(allocations.data, projects.data.records),
    [allocations.data, projects.data.records],
  )
  const runs = useRunMarks(view.runs)
  const { from, to, seed } = allocations.data
  const range = formatSpan(`${from.slice(0, 7)}/${to.slice(0, 7)}`, format)
  const sentence = useSentence(view, names, format)
  const subtitle = t`GPUs granted per lab, monthly mean, ${range}. No GPU quota per lab was ever published.`
  return (
    <Figure
      id="granted"
      sentence={sentence}
      subtitle={subtitle}
      height={GRANTED_HEIGHT}
      table={useTable(view, allocations.data, names, format)}
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

function useSentence({ comparison, runs }: GrantedView, names: LabNames, format: Formatter): string {
  const { t } = useLingui()
  if (comparison === null) return t`GPUs granted per lab, in a scenario`
  const lab = names.label(comparison.lab)
  const than = names.label(comparison.than)
  const share = format.percent(comparison.share)
  const until = format.date(comparison.until)
  const count = format.spelled(runs.length)
  const onRecord = plural(runs.length, {
    one: `only ${count} run is on record`,
    other: `only ${count} runs are on record`,
  })
  return t`Up to ${until} the scenario grants ${lab} ${share} of what it grants ${than}; ${onRecord}`
}

function useTable(view: GrantedView, allocations: Allocations, names: LabNames, format: Formatter): Table {
  const { t } = useLingui()
  const { meanOfDays } = useExplanations()
  return {
    caption: t`GPUs granted per lab and month, mean, scenario; capacity, scenario`,
    columns: [
      { key: "period", label: t`Month`, type: "date", formatText: format.date },
      ...view.labs.map((lab) => ({
        key: lab,
        label: names.label(lab),
        numeric: true,
        format: format.integer,
        unit: t`GPUs`,
        explain: meanOfDays(allocations, "granted", lab),
      })),
      { key: "capacity", label: t`Capacity`, numeric: true, format: format.integer, unit: "GPU" },
    ],
    rows: view.rows.map((row) => ({
      id: row.period,
      cells: { period: row.period, ...row.values, capacity: row.capacity },
    })),
  }
}
