import { useLingui } from "@lingui/react/macro"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import LorenzChart from "./lorenz-chart.tsx"
import { toCurve } from "./rows.ts"
import type { LorenzFigureView } from "./view.ts"

/** The curve against the line of equal grants. */
export default function LorenzDrawing({
  view,
  words,
  width,
  limit,
}: DrawingProps<object, unknown, LorenzFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const count = view.labs.length
  const [gini, jain] = [format.decimal(view.gini ?? 0, 2), format.decimal(view.jain ?? 0, 2)]
  return (
    <LorenzChart
      width={width}
      limit={limit}
      points={toCurve(view, language)}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        population: t`share of the labs, the smallest first`,
        share: t`share of mean grants`,
        equal: t`all granted the same`,
        indices: t`Gini ${gini}, Jain ${jain}, n = ${count}`,
        empty: t`Gini and Jain are not defined here.`,
      }}
      formatShare={format.percent}
    />
  )
}
