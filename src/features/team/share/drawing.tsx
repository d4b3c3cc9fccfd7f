import ShareBarsChart from "#charts/share-bars-chart.tsx"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toShareBars } from "./rows.ts"

/** One bar per whole, with the unit's own part filled. */
export default function ShareDrawing({ view, words }: DrawingProps<object, unknown, TeamUnit>) {
  const language = useLanguage()
  return (
    <ShareBarsChart
      bars={toShareBars(view, language)}
      fill={view.colour.fill}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
      }}
    />
  )
}
