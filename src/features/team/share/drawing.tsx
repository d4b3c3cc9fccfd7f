import { choiceOf } from "#charts/stop-choice.ts"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toShareBars } from "./rows.ts"
import ShareBarsChart from "./share-bars-chart.tsx"

/** One bar per whole, with the unit's own part filled. */
export default function ShareDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, TeamUnit>) {
  const language = useLanguage()
  return (
    <ShareBarsChart
      width={width}
      choice={choiceOf(selection)}
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
