import { useLingui } from "@lingui/react/macro"
import LanesChart from "#charts/lanes-chart.tsx"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { toDrawn } from "./rows.ts"
import type { RivalryFigureView } from "./view.ts"

/** One lane per paper, then what is stated of clusters. */
export default function RivalryDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, RivalryFigureView>) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <LanesChart
      width={width}
      {...toDrawn(view, language)}
      texts={{ name: words.sentence, description: words.subtitle, events: t`Events` }}
      formatTick={(day, isShort) => language.format.axisMonth(fromDayNumber(day), isShort)}
      choice={{ selected: selection.selected, onSelect: choose(selection.select) }}
    />
  )
}

/** The end of a departure stands for its person; the two rows of clusters stand for nothing of their own. */
function choose(select: (id: string | null) => void): (id: string | null) => void {
  return (id) => {
    if (!id?.startsWith("clusters-")) select(id?.replace(/\.by$/, "") ?? null)
  }
}
