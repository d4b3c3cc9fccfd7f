import { msg } from "@lingui/core/macro"
import GapRowsChart from "#charts/gap-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toGapRows } from "./rows.ts"
import type { GapFigureView } from "./view.ts"

/** One row per lab with a mark for each measure. */
export default function GapDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, GapFigureView>) {
  const language = useLanguage()
  const { format } = language
  return (
    <GapRowsChart
      width={width}
      rows={toGapRows(view, language)}
      max={view.max}
      texts={{ name: words.sentence, description: words.subtitle, ...writeDrawingTexts(view, language) }}
      formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
      choice={choiceOf(selection)}
    />
  )
}

function writeDrawingTexts({ recorded, isScenario }: GapFigureView, language: Language) {
  const { t } = language
  const [hasRequests, hasUse] = [recorded.has("requested"), recorded.has("used")]
  return {
    stamp: stampOf(isScenario, language),
    unit: "GPU",
    howToRead: t(msg`How to read`),
    marks: {
      requested: hasRequests ? t(msg`asked`) : null,
      granted: t(msg`granted`),
      used: hasUse ? t(msg`used`) : null,
    },
    formulas: [
      ...(hasRequests ? [t(msg`Grant rate = Σ granted ÷ Σ asked`)] : []),
      ...(hasUse ? [t(msg`Use rate = Σ used ÷ Σ granted`)] : []),
    ],
    columns: [...(hasRequests ? [t(msg`Grant rate`)] : []), ...(hasUse ? [t(msg`Use rate`)] : [])],
  }
}
