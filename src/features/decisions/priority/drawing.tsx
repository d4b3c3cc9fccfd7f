import { useLingui } from "@lingui/react/macro"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import PriorityRowsChart from "./priority-rows-chart.tsx"
import { type PriorityFigureView, writeLegend, writeSummary } from "./words.ts"

/** One row of dots per priority, with the median. */
export default function PriorityDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, PriorityFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const summaryOf = writeSummary(language)
  return (
    <PriorityRowsChart
      width={width}
      rows={view.classes.map(({ priority, cases, median }) => ({
        id: String(priority),
        label: t`Priority ${priority}`,
        dots: cases.map(({ decision, share }) => ({
          id: decision.id,
          value: share,
          fill: view.colourOf(decision.lab).fill,
        })),
        median,
        summary: summaryOf(median, cases.length),
      }))}
      legend={writeLegend(view, language)}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
      }}
      formatShare={language.format.percent}
      choice={{ selected: selection.selected, onSelect: selection.select }}
    />
  )
}
