import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { priorityRowsHeight } from "#charts/priority-rows.ts"
import { Figure } from "#figure/figure.tsx"
import type { LabNames } from "#figure/lab-names.ts"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import type { Table } from "#figure/table.ts"
import { useLabColours } from "#figure/use-lab-colours.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { DecisionsContext } from "./decisions-data.tsx"
import { type PriorityView, toPriorityView } from "./decisions-view.ts"

const PriorityRowsChart = lazy(() => import("#charts/priority-rows-chart.tsx"))

/** Whether the stated criterion explains the grants. */
export function PriorityFigure({ org, ledger, all, names, isScenario }: DecisionsContext) {
  const { t } = useLingui()
  const format = useFormat()
  const colourOf = useLabColours(org.id)
  const view = useMemo(() => toPriorityView(all), [all])
  const sentence = useSentence(view, isScenario)
  const summaryOf = useSummary()
  const subtitle = t`Share of request met (granted ÷ asked) of each decision that holds, by the priority it was given; the upright line is the median. All months and labs, whatever is chosen above.`
  return (
    <Figure
      id="priority"
      sentence={sentence}
      subtitle={subtitle}
      height={priorityRowsHeight(view.classes.length)}
      table={useTable(view, names, isScenario)}
      source={<ScenarioSource org={org.id} seed={ledger.seed} sources={ledger.sources} />}
      bases={[ledger.basis, "derived"]}
      terms={["requested", "granted", "grant-rate"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <PriorityRowsChart
          rows={view.classes.map(({ priority, cases, median }) => ({
            id: String(priority),
            label: t`Priority ${priority}`,
            dots: cases.map(({ decision, share }) => ({
              id: decision.id,
              value: share,
              fill: colourOf(decision.lab).fill,
            })),
            median,
            summary: summaryOf(median, cases.length),
          }))}
          texts={{
            name: sentence,
            description: subtitle,
            stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
          }}
          formatShare={format.percent}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

function useSummary(): (median: number | null, count: number) => string {
  const { t } = useLingui()
  const format = useFormat()
  return (median, count) => {
    const middle = format.percent(median ?? 0)
    return t`median ${middle}, ${count} decisions`
  }
}

function useSentence({ classes, isInOrder }: PriorityView, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const [first, last] = [classes[0], classes.at(-1)]
  if (first === undefined || last === undefined || isInOrder === null) {
    return t`There are too few decisions to compare priorities`
  }
  const [high, low] = [format.percent(first.median ?? 0), format.percent(last.median ?? 0)]
  const [top, bottom] = [first.priority, last.priority]
  if (isInOrder) {
    return isScenario
      ? t`In the scenario a higher priority got more of what it asked: ${high} at priority ${top}, ${low} at priority ${bottom}`
      : t`A higher priority got more of what it asked: ${high} at priority ${top}, ${low} at priority ${bottom}`
  }
  return isScenario
    ? t`In the scenario priority alone does not explain the grants: ${high} of the request was met at priority ${top}, ${low} at priority ${bottom}`
    : t`Priority alone does not explain the grants: ${high} of the request was met at priority ${top}, ${low} at priority ${bottom}`
}

function useTable({ classes }: PriorityView, names: LabNames, isScenario: boolean): Table {
  const { t } = useLingui()
  const format = useFormat()
  const percent = { numeric: true, format: format.percent }
  return {
    caption: isScenario ? t`Share of request met by priority, scenario` : t`Share of request met by priority`,
    columns: [
      { key: "priority", label: t`Priority`, numeric: true, format: format.integer },
      { key: "count", label: t`Decisions`, numeric: true, format: format.integer },
      { key: "least", label: t`Lowest`, ...percent },
      { key: "median", label: t`Median`, ...percent },
      { key: "most", label: t`Highest`, ...percent },
      { key: "labs", label: t`Labs` },
    ],
    rows: classes.map(({ priority, cases, median }) => {
      const shares = cases.map(({ share }) => share)
      const labs = [...new Set(cases.map(({ decision }) => decision.lab))]
      return {
        id: String(priority),
        cells: {
          priority,
          count: cases.length,
          least: Math.min(...shares),
          median,
          most: Math.max(...shares),
          labs: format.list(labs.map(names.label)),
        },
      }
    }),
  }
}
