import DumbbellRowsChart from "#charts/dumbbell-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { labNames } from "#words/lab-names.ts"
import { toMoveDrawing } from "#words/move-rows.ts"
import type { MovesView } from "./words.ts"

/** One row per match: what the one lab lost and the other gained. */
export default function MovesDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, MovesView>) {
  const language = useLanguage()
  const names = labNames(view.nodes, language)
  const choice = choiceOf(selection)
  return (
    <DumbbellRowsChart width={width} {...toMoveDrawing(view.shown, names, words, language)} choice={choice} />
  )
}
