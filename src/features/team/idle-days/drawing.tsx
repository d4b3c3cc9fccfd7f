import { useLingui } from "@lingui/react/macro"
import StepPanelsChart from "#charts/step-panels-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toDayNumber } from "#model/edtf.ts"
import { toHatches, toIdlePanel } from "./rows.ts"
import type { IdleDaysView } from "./words.ts"

/** The days of the month as steps. */
export default function IdleDaysDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, IdleDaysView>) {
  const language = useLanguage()
  const { t } = useLingui()
  const { format } = language
  const { days, known } = view
  const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""]
  return (
    <StepPanelsChart
      width={width}
      panels={[toIdlePanel(view, language)]}
      at={days.map(({ day }) => toDayNumber(day))}
      max={Math.max(1, ...known.map(({ idle }) => idle))}
      excluded={toHatches(view)}
      ticks={{ first: format.date(first), last: format.date(last) }}
      periods={days.map(({ day }) => ({ id: day, label: format.date(day) }))}
      selected={selection.selected}
      onSelect={selection.select}
      texts={{ name: words.sentence, description: words.subtitle, missing: t`not recorded` }}
      formatAmount={(gpus) => format.decimal(gpus)}
    />
  )
}
