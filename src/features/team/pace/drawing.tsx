import { msg, plural } from "@lingui/core/macro"
import type { Pace } from "#analytics/pace.ts"
import { rateDays } from "#features/team/will-last.ts"
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
    />
  )
}

function writeDrawingTexts({ pace, view }: PaceView, language: Language) {
  const { t, format } = language
  const [budget, used] = [format.integer(pace.budget), format.integer(pace.used)]
  const [share, day] = [format.percent(pace.used / pace.budget), format.date(view.lastDay)]
  return {
    unit: t(msg`GPU-hours`),
    month: format.date(view.period),
    granted: t(msg`granted: ${budget} GPU-hours`),
    evenPace: t(msg`even pace`),
    used: [t(msg`used by ${day}:`), t(msg`${used} GPU-hours,`), t(msg`${share} of the grant`)] as const,
    atRate: t(
      msg`${plural(rateDays(pace), {
        one: "at the rate of the last day",
        other: "at the rate of the last # days",
      })}`,
    ),
    spoken: Array.from({ length: pace.days }, (_, index) => writeDay(pace, view.period, index + 1, language)),
  }
}

/** All lines at the end of one day of the month, in GPU-hours: what is used, or where the present rate leads; the even pace. */
function writeDay(pace: Pace, period: string, number: number, { t, format }: Language): string {
  const day = format.date(dayOf(period, number))
  const even = format.integer((pace.budget * number) / pace.days)
  const hours = pace.cumulative[number - 1]
  if (hours !== undefined) {
    const [used, share] = [format.integer(hours), format.percent(hours / pace.budget)]
    return t(msg`By ${day}: ${used} GPU-hours used, ${share} of the grant; at an even pace ${even}.`)
  }
  if (pace.rate === null) return t(msg`By ${day}: not used yet; at an even pace ${even} GPU-hours.`)
  const projected = format.integer(pace.used + pace.rate * (number - pace.daysGone))
  return t(msg`By ${day}, at the present rate: ${projected} GPU-hours; at an even pace ${even}.`)
}
