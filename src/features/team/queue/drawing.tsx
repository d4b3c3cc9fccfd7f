import { useLingui } from "@lingui/react/macro"
import BarRowsChart from "#charts/bar-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toQueueRows } from "./rows.ts"
import type { QueueFigureView } from "./words.ts"

/** One bar per reason that the scheduler gave. */
export default function QueueDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, QueueFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const rows = toQueueRows(view, language)
  return (
    <BarRowsChart
      width={width}
      rows={rows}
      // less than an hour needs no axis of its own
      max={Math.max(1, ...rows.map(({ value }) => value))}
      texts={{
        ...{ name: words.sentence, description: words.subtitle, stamp: null },
        empty: t`Nothing is on record of why jobs waited.`,
      }}
      formatTick={(hours) => (hours < 10 ? language.format.decimal(hours) : language.format.short(hours))}
      choice={choiceOf(selection)}
    />
  )
}
