import { useLingui } from "@lingui/react/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import CountBarsChart from "./count-bars-chart.tsx"
import { toBars } from "./rows.ts"
import type { PressFigureView } from "./view.ts"

/** What each claim says beside what the evidence allows. */
export default function PressDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, PressFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <CountBarsChart
      width={width}
      choice={choiceOf(selection)}
      bars={toBars(view, language)}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        all: (count) => {
          const number = language.format.integer(count)
          return t`all ${number}`
        },
      }}
    />
  )
}
