import { msg } from "@lingui/core/macro"
import ChangeChart from "#charts/change-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { WhatIf } from "#features/what-if/what-if-records.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { labNames } from "#words/lab-names.ts"

/** GPUs per lab before and after. */
export default function SharesDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, WhatIf>) {
  const language = useLanguage()
  const { t, format } = language
  const { rows } = view.view
  return (
    <ChangeChart
      width={width}
      rows={toRows(view, language)}
      max={Math.max(0, ...rows.flatMap(({ before, after }) => [before, after]))}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: t(msg`What-if, not data`),
        unit: "GPU",
        before: format.date(view.period),
        after: t(msg`with the moves`),
        empty: t(msg`No grant is on record for this month.`),
      }}
      formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
      choice={choiceOf(selection)}
    />
  )
}

function toRows({ view, nodes, colourOf }: WhatIf, language: Language) {
  const { format } = language
  const names = labNames(nodes, language)
  return view.rows.map(({ lab, before, after }) => {
    const label = names.label(lab)
    const amounts = `${format.integer(before)} → ${format.integer(after)}`
    const difference = format.signed(after - before)
    return {
      ...{ id: lab, label, before, after, amounts, difference },
      ...colourOf(lab),
      shortLabel: names.short(lab),
      spoken: `${label}: ${amounts}, ${difference}`,
    }
  })
}
