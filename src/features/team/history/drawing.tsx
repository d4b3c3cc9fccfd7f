import { msg } from "@lingui/core/macro"
import GapRowsChart from "#charts/gap-rows-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toHistoryRows } from "./rows.ts"
import { hasMeasure } from "./words.ts"

/** One row per month: what was asked, granted and used. */
export default function HistoryDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, TeamUnit>) {
  const language = useLanguage()
  const { format } = language
  const { history } = view.view
  const amounts = history.flatMap(({ requested, granted, used }) => [requested ?? 0, granted ?? 0, used ?? 0])
  return (
    <GapRowsChart
      width={width}
      rows={toHistoryRows(history, view.colour, language)}
      max={Math.max(1, ...amounts)}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        unit: "GPU",
        ...writeDrawingTexts(view, language),
      }}
      formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
      choice={choiceOf(selection)}
    />
  )
}

function writeDrawingTexts({ view: { history } }: TeamUnit, { t }: Language) {
  const hasRequests = hasMeasure(history, "requested")
  return {
    howToRead: t(msg`How to read`),
    marks: {
      requested: hasRequests ? t(msg`asked`) : null,
      granted: t(msg`granted`),
      used: hasMeasure(history, "used") ? t(msg`used`) : null,
    },
    formulas: hasRequests ? [t(msg`Grant rate = granted ÷ asked.`)] : [],
    columns: hasRequests ? [t(msg`Grant rate`)] : [],
  }
}
