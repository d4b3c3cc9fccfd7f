import { useLingui } from "@lingui/react/macro"
import { OVERVIEW_STACK_HEIGHT } from "#charts/stacked-steps.ts"
import StackedStepsChart from "#charts/stacked-steps-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { stampOf } from "#words/in-scenario.ts"
import { labColour } from "#words/lab-colour.ts"
import { labNames } from "#words/lab-names.ts"
import { toRunMarks } from "#words/run-marks.ts"
import type { GrantedFigureView } from "./view.ts"

/** The labs’ grants stacked over time, under the runs that are on record. */
export default function GrantedDrawing({
  view,
  words,
  selection,
  width,
  limit,
}: DrawingProps<object, unknown, GrantedFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const names = labNames(view.nodes, language)
  return (
    <StackedStepsChart
      width={width}
      rows={view.rows.map((row) => ({ ...row, id: row.period, label: format.date(row.period) }))}
      end={view.end}
      series={view.labs.map((lab) => ({
        key: lab,
        label: names.label(lab),
        shortLabel: names.short(lab),
        ...labColour(lab),
      }))}
      runs={toRunMarks(view.runs, language)}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        unit: t`GPUs`,
        total: t`all GPUs granted`,
        stamp: stampOf(true, language),
        capacity: t`capacity: reported figures, growth in between assumed`,
        capacityShort: t`capacity, partly assumed`,
      }}
      height={limit === undefined ? OVERVIEW_STACK_HEIGHT : { wide: limit, narrow: limit }}
      formatAmount={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
      formatTick={(day, isShort) => format.axisMonth(fromDayNumber(day), isShort)}
      selected={selection.selected}
      onSelect={selection.select}
      again={selection.again}
      formatPart={format.percent}
    />
  )
}
