import { useLingui } from "@lingui/react/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { labNames } from "#words/lab-names.ts"
import { LoanBarsChart } from "./loan-bars-chart.tsx"
import { toLoanBars } from "./rows.ts"
import { type BorrowingFigureView, pickDrawn } from "./view.ts"

/** What each lab used above its grant, period by period, in parts by out of what. */
export default function BorrowingDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, BorrowingFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const bars = toLoanBars(view, pickDrawn(view.rows), labNames(view.nodes, language), language)
  return (
    <LoanBarsChart
      width={width}
      bars={bars}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        empty:
          view.known === 0
            ? t`Not on record, so nothing is drawn.`
            : t`No use above a grant: nothing to draw.`,
        unit: "GPU",
      }}
      formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
      choice={choiceOf(selection)}
    />
  )
}
