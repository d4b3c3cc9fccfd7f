import BarRowsChart from "#charts/bar-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toIdleRows } from "./rows.ts"
import type { IdleFigureView } from "./view.ts"

/** One bar for what nobody was granted and one per lab for what it did not use of its grant. */
export default function IdleDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, IdleFigureView>) {
  const language = useLanguage()
  const { format } = language
  const rows = toIdleRows(view, language)
  return (
    <BarRowsChart
      width={width}
      rows={rows}
      max={Math.max(0, ...rows.map(({ value }) => value))}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        empty: "",
      }}
      formatTick={format.short}
      choice={choiceOf(selection)}
    />
  )
}
