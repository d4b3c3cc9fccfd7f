import { choiceOf } from "#charts/stop-choice.ts"
import { outcomeNames } from "#features/claims/claims-texts.ts"
import type { ClaimsView } from "#features/claims/claims-view.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import TallyBarsChart from "./tally-bars-chart.tsx"
import { writeDetail } from "./words.ts"

/** One bar per outcome. */
export default function VerdictsDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, ClaimsView>) {
  const language = useLanguage()
  const names = outcomeNames(language)
  const detailOf = writeDetail(language)
  return (
    <TallyBarsChart
      width={width}
      bars={view.tally.map((entry) => ({
        id: entry.outcome,
        label: names[entry.outcome],
        count: entry.claims,
        detail: detailOf(entry),
        spoken: `${names[entry.outcome]}: ${detailOf(entry)}`,
      }))}
      texts={{ name: words.sentence, description: words.subtitle }}
      choice={choiceOf(selection)}
    />
  )
}
