import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { labNames } from "#words/lab-names.ts"
import CriterionRowsChart from "./criterion-rows-chart.tsx"
import {
  type CriterionFigureView,
  type CriterionTexts,
  writeLegend,
  writeSummary,
} from "./criterion-words.ts"

export interface CriterionDrawingProps<C extends string | number>
  extends DrawingProps<object, unknown, CriterionFigureView<C>> {
  texts: CriterionTexts<C>
}

/** One row of dots per class of a criterion, with the median. */
export default function CriterionDrawing<C extends string | number>({
  view,
  words,
  selection,
  width,
  texts,
}: CriterionDrawingProps<C>) {
  const language = useLanguage()
  const { format } = language
  const names = labNames(view.nodes, language)
  const summaryOf = writeSummary(language)
  return (
    <CriterionRowsChart
      width={width}
      rows={view.classes.map(({ value, cases, median }) => ({
        id: String(value),
        label: texts.nameOf(value),
        dots: cases.map(({ decision, share }) => ({
          id: decision.id,
          value: share,
          fill: view.colourOf(decision.lab).fill,
          spoken: `${names.label(decision.lab)}, ${format.date(decision.period)}: ${format.percent(share)}`,
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
      formatShare={format.percent}
      choice={choiceOf(selection)}
    />
  )
}
