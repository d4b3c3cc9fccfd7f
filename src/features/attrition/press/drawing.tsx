import { useLingui } from "@lingui/react/macro"
import CountBarsChart from "#charts/count-bars-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toBars } from "./rows.ts"
import type { PressFigureView } from "./view.ts"

/** What each claim says beside what the evidence allows. */
export default function PressDrawing({ view, words }: DrawingProps<object, unknown, PressFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <CountBarsChart
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
