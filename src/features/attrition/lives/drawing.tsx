import { msg } from "@lingui/core/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import LivesChart from "./lives-chart.tsx"
import { toLivesGroups } from "./rows.ts"
import type { LivesFigureView, LivesView } from "./view.ts"
import { markWords } from "./words.ts"

/** One row per author, with the as-of line over all of them. */
export default function LivesDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, LivesFigureView>) {
  const language = useLanguage()
  return (
    <LivesChart
      width={width}
      groups={toLivesGroups(view, language)}
      domain={view.domain}
      asOf={{ day: Date.parse(view.asOf) / 86_400_000, label: language.format.date(view.asOf) }}
      texts={{ name: words.sentence, description: words.subtitle, ...writeDrawingTexts(view, language) }}
      formatYear={(day) => fromDayNumber(day).slice(0, 4)}
      choice={choiceOf(selection)}
    />
  )
}

function writeDrawingTexts({ groups }: LivesView, language: Language) {
  const { t } = language
  const org = groups[0]?.paper.org ?? ""
  return {
    howToRead: t(msg`How to read`),
    solid: t(msg`at ${org}`),
    fade: t(msg`left somewhere in here`),
    label: t(msg`next employer`),
    marks: markWords(org, language),
  }
}
