import { useLingui } from "@lingui/react/macro"
import StepPanelsChart from "#charts/step-panels-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toDayNumber } from "#model/edtf.ts"
import { colourLabs } from "#words/lab-colour.ts"
import { labNames } from "#words/lab-names.ts"
import { type ClustersFigureView, toExcludedSpans } from "./view.ts"
import { writeSummary } from "./words.ts"

/** One panel per lab, all on one axis. */
export default function ClustersDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, ClustersFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const names = labNames(view.nodes, language)
  const colourOf = colourLabs(view.data)
  const summaryOf = writeSummary(language)
  return (
    <StepPanelsChart
      width={width}
      periods={view.days.map((day) => ({ id: day, label: format.date(day) }))}
      selected={selection.selected}
      onSelect={selection.select}
      panels={view.shown.map((lab) => ({
        key: lab.lab,
        label: names.label(lab.lab),
        summary: summaryOf(lab),
        values: lab.values,
        ...colourOf(lab.lab),
      }))}
      at={view.days.map(toDayNumber)}
      max={Math.max(1, ...view.shown.map((lab) => lab.highest))}
      excluded={toExcludedSpans(view)}
      ticks={{ first: format.axisMonth(view.data.from), last: format.axisMonth(view.data.to) }}
      texts={{ name: words.sentence, description: words.subtitle, missing: t`not recorded` }}
      formatAmount={format.integer}
    />
  )
}
