import LadderChart from "#charts/ladder-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toLadderDrawing } from "#words/ladder-levels.ts"
import type { LadderFacts } from "#words/ladder-words.ts"

/** One step per level, upward, days from left to right. */
export default function LadderDrawing({
  view,
  words,
  width,
}: DrawingProps<object, unknown, LadderFacts & { fill: string }>) {
  return <LadderChart width={width} {...toLadderDrawing(view, words, useLanguage())} />
}
