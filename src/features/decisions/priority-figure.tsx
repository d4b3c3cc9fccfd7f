import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { priorityRowsHeight } from "#charts/priority-rows.ts"
import { Figure } from "#figure/figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { Table } from "#words/table.ts"
import type { DecisionsContext } from "./decisions-data.tsx"
import { type PriorityView, toPriorityView } from "./decisions-view.ts"

const PriorityRowsChart = lazy(() => import("#charts/priority-rows-chart.tsx"))

/** Whether the stated criterion explains the grants. */
export function PriorityFigure({ org, ledger, all, names, isScenario }: DecisionsContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const colourOf = useLabColours(org.id)
  const view = useMemo(() => toPriorityView(all), [all])
  const sentence = writeSentence(view, isScenario, language)
  const summaryOf = writeSummary(language)
  const subtitle = t`Share of request met (granted ÷ asked) of each decision that holds, by the priority it was given; the upright line is the median. All months and labs, whatever is chosen above.`
  return (
    <Figure
      id="priority"
      sentence={sentence}
      subtitle={subtitle}
      height={priorityRowsHeight(view.classes.length)}
      table={toTable(view, names, isScenario, language)}
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

function writeSummary({ t, format }: Language): (median: number | null, count: number) => string {
  return (median, count) => {
    const middle = format.percent(median ?? 0)
    return t(msg`median ${middle}, ${count} decisions`)
  }
}

function writeSentence(
  { classes, isInOrder }: PriorityView,
  isScenario: boolean,
  { t, format }: Language,
): string {
  const [first, last] = [classes[0], classes.at(-1)]
  if (first === undefined || last === undefined || isInOrder === null) {
    return t(msg`There are too few decisions to compare priorities`)
  }
  const [high, low] = [format.percent(first.median ?? 0), format.percent(last.median ?? 0)]
  const [top, bottom] = [first.priority, last.priority]
  if (isInOrder) {
    return isScenario
      ? t(
          msg`In the scenario a higher priority got more of what it asked: ${high} at priority ${top}, ${low} at priority ${bottom}`,
        )
      : t(
          msg`A higher priority got more of what it asked: ${high} at priority ${top}, ${low} at priority ${bottom}`,
        )
  }
  return isScenario
    ? t(
        msg`In the scenario priority alone does not explain the grants: ${high} of the request was met at priority ${top}, ${low} at priority ${bottom}`,
      )
    : t(
        msg`Priority alone does not explain the grants: ${high} of the request was met at priority ${top}, ${low} at priority ${bottom}`,
      )
}

function toTable(
  { classes }: PriorityView,
  names: LabNames,
  isScenario: boolean,
  { t, format }: Language,
): Table {
  const percent = { numeric: true, format: format.percent }
  return {
    caption: isScenario
      ? t(msg`Share of request met by priority, scenario`)
      : t(msg`Share of request met by priority`),
    columns: [
      { key: "priority", label: t(msg`Priority`), numeric: true, format: format.integer },
      { key: "count", label: t(msg`Decisions`), numeric: true, format: format.integer },
      { key: "least", label: t(msg`Lowest`), ...percent },
      { key: "median", label: t(msg`Median`), ...percent },
      { key: "most", label: t(msg`Highest`), ...percent },
      { key: "labs", label: t(msg`Labs`) },
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
