import { useLingui } from "@lingui/react/macro"
import ChangeChart from "#charts/change-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import { writeShownName } from "#features/allocation/shown-period.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import { toChangeRows } from "./rows.ts"
import type { ChangeFigureView } from "./view.ts"

/** From each lab's earlier amount to its later one. */
export default function ChangeDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, ChangeFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const rows = toChangeRows(view, language)
  const nameOf = writeShownName({ step: view.step, from: view.data.from, to: view.data.to }, language)
  return (
    <ChangeChart
      width={width}
      rows={rows}
      max={Math.max(0, ...rows.flatMap((row) => [row.before ?? 0, row.after ?? 0]))}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        unit: view.unit === "gpus" ? "GPU" : t`share of all`,
        before: view.before === null ? "–" : nameOf(view.before),
        after: view.after === null ? "–" : nameOf(view.after),
        empty: t`No lab’s grant differs.`,
      }}
      formatTick={(value, isShort) =>
        view.unit === "share" ? format.percent(value) : isShort ? format.short(value) : format.integer(value)
      }
      choice={choiceOf(selection)}
    />
  )
}
