import { useLingui } from "@lingui/react/macro"
import { daysWaited } from "#analytics/appeals.ts"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { stampOf } from "#words/in-scenario.ts"
import { labNames } from "#words/lab-names.ts"
import AppealRowsChart from "./appeal-rows-chart.tsx"
import { type AppealsView, writeEnd } from "./words.ts"

/** One bar per appeal, in pieces by the level that heard it. */
export default function AppealsDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, AppealsView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const { appeals, answer } = view
  const names = labNames(view.nodes, language)
  const endOf = writeEnd(language)
  return (
    <AppealRowsChart
      width={width}
      rows={appeals.map((appeal) => {
        const period = format.date(appeal.decision.slice(2, 9))
        const label = [names.short(appeal.lab), period].join(t`, `)
        return {
          id: appeal.id,
          label,
          ...view.colourOf(appeal.lab),
          pieces: toPieces(appeal, answer.asOf),
          end: endOf(appeal),
          spoken: `${label}: ${endOf(appeal)}`,
        }
      })}
      max={Math.max(1, ...appeals.map((appeal) => daysWaited(appeal, answer.asOf)))}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        stamp: stampOf(view.isScenario, language),
        days: format.days(0),
      }}
      choice={choiceOf(selection)}
    />
  )
}

function toPieces({ filedOn, steps }: Appeal, asOf: string) {
  const start = toDayNumber(filedOn)
  return steps.map(({ level, from, to }) => ({
    level,
    from: toDayNumber(from) - start,
    to: toDayNumber(to ?? asOf) - start,
    isOpen: to === null,
  }))
}
