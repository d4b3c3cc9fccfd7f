import BarRowsChart from "#charts/bar-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toIdleDayRows } from "./rows.ts"
import type { IdleDaysView } from "./words.ts"

/** One bar per day of the month. */
export default function IdleDaysDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, IdleDaysView>) {
  const language = useLanguage()
  const rows = toIdleDayRows(view, language)
  return (
    <BarRowsChart
      width={width}
      rows={rows}
      max={Math.max(0, ...rows.map(({ value }) => value))}
      texts={{ name: words.sentence, description: words.subtitle, stamp: null, empty: "" }}
      formatTick={language.format.short}
      choice={choiceOf(selection)}
    />
  )
}
