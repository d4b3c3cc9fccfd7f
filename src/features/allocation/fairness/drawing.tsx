import { useLingui } from "@lingui/react/macro"
import BarRowsChart from "#charts/bar-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { labNames } from "#words/lab-names.ts"
import type { FairnessFigureView } from "./view.ts"
import { writeDetail } from "./words.ts"

/** One bar per lab, as long as the part of its request that was met. */
export default function FairnessDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, FairnessFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { percent } = language.format
  const names = labNames(view.nodes, language)
  const detailOf = writeDetail(language)
  return (
    <BarRowsChart
      width={width}
      rows={view.rows.map((row) => {
        const [label, amount, detail] = [names.label(row.lab), percent(row.share), detailOf(row)]
        return {
          id: row.lab,
          label,
          shortLabel: names.short(row.lab),
          ...view.colourOf(row.lab),
          value: row.share,
          amount,
          detail,
          spoken: `${label}: ${amount}, ${detail}`,
        }
      })}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        empty: t`Requests are not recorded.`,
      }}
      formatTick={percent}
      choice={choiceOf(selection)}
    />
  )
}
