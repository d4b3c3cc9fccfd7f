import { useLingui } from "@lingui/react/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toPlots } from "./rows.ts"
import SurvivalChart from "./survival-chart.tsx"
import { LAST_MONTH, type SurvivalView } from "./view.ts"

/** The bands with the counts under them. */
export default function SurvivalDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, SurvivalView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const { home } = view
  return (
    <SurvivalChart
      width={width}
      plots={toPlots(view, language)}
      lastMonth={LAST_MONTH}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        axis: view.isCalendar ? "" : t`months since publication`,
        asOf: format.date(view.asOf),
        end: t`not followed since`,
        rows: [t`Seen at ${home}`, t`Open`, t`Not followed`, t`Gone`],
      }}
      formatShare={format.percent}
      choice={choiceOf(selection)}
    />
  )
}
