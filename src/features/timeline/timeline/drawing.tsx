import { useLingui } from "@lingui/react/macro"
import LanesChart from "#charts/lanes-chart.tsx"
import { choiceOf } from "#charts/stop-choice.ts"
import type { TimelineParams } from "#features/timeline/timeline-params.ts"
import { fitDays, toRangeParams } from "#features/timeline/timeline-range.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { toDrawn } from "./rows.ts"
import type { TimelineFigureView } from "./view.ts"

type Props = DrawingProps<Pick<TimelineParams, "from" | "to">, unknown, TimelineFigureView>

/** Lanes of projects under the events, moved and zoomed by hand. */
export default function TimelineDrawing({ view, words, selection, setParams, width }: Props) {
  const { t } = useLingui()
  const language = useLanguage()
  const { whole, usual } = view
  return (
    <LanesChart
      width={width}
      {...toDrawn(view, language)}
      texts={{ name: words.sentence, description: words.subtitle, events: t`Events` }}
      formatTick={(day, isShort) => language.format.axisMonth(fromDayNumber(day), isShort)}
      choice={choiceOf(selection)}
      // scrubbing: no entry in the history for each step
      onDomain={(from, to) => setParams(toRangeParams(fitDays(from, to, whole), usual), { replace: true })}
    />
  )
}
