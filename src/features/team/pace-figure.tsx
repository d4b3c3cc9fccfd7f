import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy } from "react"
import type { Pace } from "#analytics/pace.ts"
import { PACE_HEIGHT } from "#charts/pace.ts"
import { Figure } from "#figure/figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { TeamContext } from "./team-data.tsx"

const PaceChart = lazy(() => import("#charts/pace-chart.tsx"))

/** What is used so far against an even pace; only where a month's grant is a budget. */
export function PaceFigure(context: TeamContext) {
  const { pace } = context.view
  return pace === null || pace.daysGone === 0 ? null : <Drawn {...context} pace={pace} />
}

function Drawn({ org, lab, view, labs, pace }: TeamContext & { pace: Pace }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const colourOf = useLabColours(org.id)
  const sentence = writeSentence(pace, language)
  const month = format.date(view.period)
  const days = format.days(pace.days)
  const subtitle = t`GPU-hours used since the first of ${month}, against an even spread of the grant over its ${days}. Budget = granted × 24 × days.`
  const [budget, used, share] = [
    format.integer(pace.budget),
    format.integer(pace.used),
    format.percent(pace.used / pace.budget),
  ]
  const day = format.date(view.lastDay)
  const dayOf = (number: number) => `${view.period}-${String(number).padStart(2, "0")}`
  return (
    <Figure
      id="pace"
      sentence={sentence}
      subtitle={subtitle}
      height={PACE_HEIGHT}
      table={{
        caption: t`GPU-hours used by the end of each day, and an even pace, scenario`,
        columns: [
          { key: "day", label: t`Day`, type: "date", formatText: format.date },
          { key: "used", label: t`Used so far`, numeric: true, format: format.integer, unit: "GPU-hours" },
          { key: "even", label: t`Even pace`, numeric: true, format: format.integer, unit: "GPU-hours" },
        ],
        rows: pace.cumulative.map((hours, index) => ({
          id: dayOf(index + 1),
          cells: { day: dayOf(index + 1), used: hours, even: (pace.budget * (index + 1)) / pace.days },
        })),
      }}
      source={<ScenarioSource org={org.id} seed={labs.seed} sources={labs.sources} />}
      bases={[labs.basis, "derived"]}
      terms={["granted", "used"]}
      dataVersion={org.version}
    >
      <PaceChart
        cumulative={pace.cumulative}
        days={pace.days}
        budget={pace.budget}
        rate={pace.rate}
        fill={colourOf(lab).fill}
        texts={{
          name: sentence,
          description: subtitle,
          stamp: t`Scenario, invented to demonstrate`,
          granted: t`granted: ${budget} GPU-hours`,
          evenPace: t`even pace`,
          used: [t`used by ${day}: ${used}`, t`${share} of the grant`],
          atRate: t`at the rate of seven days`,
          spoken: pace.cumulative.map(
            (hours, index) => `${format.date(dayOf(index + 1))}: ${format.integer(hours)}`,
          ),
        }}
        formatAmount={format.short}
        formatDay={(number) => (number === 1 ? format.date(dayOf(1), dayOf(2)) : String(number))}
      />
    </Figure>
  )
}

/** By how many points of the grant the use is ahead of or behind an even pace. */
function writeSentence({ used, budget, daysGone, days }: Pace, { t, format }: Language): string {
  const points = Math.round((used / budget - daysGone / days) * 100)
  const size = format.integer(Math.abs(points))
  if (points === 0) return t(msg`In the scenario the team is on an even pace`)
  return points > 0
    ? t(msg`In the scenario the team is ${size} points ahead of an even pace`)
    : t(msg`In the scenario the team is ${size} points behind an even pace`)
}
