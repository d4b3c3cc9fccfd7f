import { msg } from "@lingui/core/macro"
import type { DrawingProps } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { stampOf } from "#words/in-scenario.ts"
import PaceChart from "./pace-chart.tsx"
import { dayOf, type PaceView } from "./words.ts"

/** GPU-hours day by day, against the straight line of an even pace. */
export default function PaceDrawing({ view, words, width, limit }: DrawingProps<object, unknown, PaceView>) {
  const language = useLanguage()
  const { format } = language
  const { pace } = view
  const { period } = view.view
  return (
    <PaceChart
      width={width}
      limit={limit}
      cumulative={pace.cumulative}
      days={pace.days}
      budget={pace.budget}
      rate={pace.rate}
      fill={view.colour.fill}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        ...writeDrawingTexts(view, language),
      }}
      formatAmount={format.short}
      formatDay={(number) =>
        number === 1 ? format.date(dayOf(period, 1), dayOf(period, 2)) : String(number)
      }
    />
  )
}

function writeDrawingTexts({ pace, view }: PaceView, { t, format }: Language) {
  const [budget, used] = [format.integer(pace.budget), format.integer(pace.used)]
  const [share, day] = [format.percent(pace.used / pace.budget), format.date(view.lastDay)]
  return {
    granted: t(msg`granted: ${budget} GPU-hours`),
    evenPace: t(msg`even pace`),
    used: [t(msg`used by ${day}: ${used}`), t(msg`${share} of the grant`)] as const,
    atRate: t(msg`at the rate of seven days`),
    spoken: pace.cumulative.map(
      (hours, index) => `${format.date(dayOf(view.period, index + 1))}: ${format.integer(hours)}`,
    ),
  }
}
