import LadderChart from "#charts/ladder-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toLadderLevels } from "#words/ladder-levels.ts"
import type { LadderFacts } from "#words/ladder-words.ts"

/** One step per level, upward, days from left to right. */
export default function LadderDrawing({
  view,
  words,
  width,
}: DrawingProps<object, unknown, LadderFacts & { fill: string }>) {
  const language = useLanguage()
  return (
    <LadderChart
      width={width}
      {...toLadderLevels(view, language)}
      fill={view.fill}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
      }}
    />
  )
}
