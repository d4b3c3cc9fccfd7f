import LanesChart from "#charts/lanes-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { toDrawn } from "./rows.ts"
import type { CapacityFigureView } from "./view.ts"

/** One row per cluster, its statements as marks, from each promise a bar to its date. */
export default function CapacityDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, CapacityFigureView>) {
  const language = useLanguage()
  return (
    <LanesChart
      width={width}
      {...toDrawn(view, language)}
      texts={{ name: words.sentence, description: words.subtitle, events: "" }}
      formatTick={(day, isShort) => language.format.axisMonth(fromDayNumber(day), isShort)}
      choice={{
        selected: selection.selected,
        onSelect: (id) => selection.select(id?.replace(/\.due$/, "") ?? null),
      }}
    />
  )
}
