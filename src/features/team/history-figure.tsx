import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy } from "react"
import { type GapRow, gapRowsHeight } from "#charts/gap-rows.ts"
import { Figure } from "#figure/figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { explanations } from "#words/explain.ts"
import type { Table } from "#words/table.ts"
import type { TeamContext } from "./team-data.tsx"
import type { HistoryMonth } from "./team-view.ts"

const GapRowsChart = lazy(() => import("#charts/gap-rows-chart.tsx"))

/** Asked, granted and used, month by month. */
export function HistoryFigure(context: TeamContext) {
  const { t } = useLingui()
  if (context.view.history.length > 0) return <Drawn {...context} />
  return <StateMessage title={t`Nothing is on record up to this month.`} />
}

function Drawn(context: TeamContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { org, lab, view, labs, isScenario } = context
  const { history } = view
  const colourOf = useLabColours(org.id)
  const sentence = writeSentence(context, language)
  const rows = toRows(history, colourOf(lab), language)
  const hasRequests = history.some(({ requested }) => requested !== null)
  const hasUse = history.some(({ used }) => used !== null)
  const subtitle = [
    t`Mean GPUs per month, up to twelve months.`,
    ...(hasRequests ? [] : [t`Requests are not recorded.`]),
    ...(hasUse ? [] : [t`Use is not recorded in these months.`]),
    ...(history.some(({ isPartial }) => isPartial) ? [t`The last month is not over.`] : []),
  ].join(format.locale === "zh" ? "" : " ")
  return (
    <Figure
      id="history"
      sentence={sentence}
      subtitle={subtitle}
      height={gapRowsHeight(rows.length, isScenario)}
      table={toTable(history, isScenario, language)}
      source={<ScenarioSource org={org.id} seed={labs.seed} sources={labs.sources} />}
      bases={[labs.basis, "derived"]}
      terms={["requested", "granted", "used", "grant-rate"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <GapRowsChart
          rows={rows}
          max={Math.max(
            1,
            ...history.flatMap(({ requested, granted, used }) => [requested ?? 0, granted ?? 0, used ?? 0]),
          )}
          texts={{
            name: sentence,
            description: subtitle,
            stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
            unit: "GPU",
            howToRead: t`How to read`,
            marks: {
              requested: hasRequests ? t`asked` : null,
              granted: t`granted`,
              used: hasUse ? t`used` : null,
            },
            formulas: hasRequests ? [t`Grant rate = granted ÷ asked.`] : [],
            columns: hasRequests ? [t`Grant rate`] : [],
          }}
          formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

const rateOf = ({ requested, granted }: HistoryMonth) =>
  requested === null || requested === 0 || granted === null ? null : granted / requested

function writeSentence({ view, names, unit, isScenario }: TeamContext, { t, format }: Language): string {
  const rates = view.history.flatMap((month) => rateOf(month) ?? [])
  const name = names.label(unit)
  const count = format.integer(view.history.length)
  if (rates.length > 0) {
    const [low, high] = [format.percent(Math.min(...rates)), format.percent(Math.max(...rates))]
    if (view.history.length === 1)
      return t(msg`In the scenario ${name} was granted ${low} of what it asked, in the one month on record`)
    if (low === high)
      return t(msg`In the scenario ${name} was granted ${low} of what it asked in each of ${count} months`)
    return t(
      msg`In the scenario, over ${count} months ${name} was granted between ${low} and ${high} of what it asked`,
    )
  }
  const grants = view.history.flatMap(({ granted }) => granted ?? [])
  const [least, most] = [format.integer(Math.min(...grants)), format.integer(Math.max(...grants))]
  const fact = t(msg`${name} was granted between ${least} and ${most} GPUs over ${count} months`)
  return isScenario ? t(msg`In the scenario ${fact}`) : fact
}

function toRows(
  history: readonly HistoryMonth[],
  colour: { fill: string; text: string },
  { t, format }: Language,
): GapRow[] {
  const text = (value: number | null) => (value === null ? null : format.integer(value))
  return history.map((month) => {
    const name = format.axisMonth(`${month.period}-01`)
    const rate = rateOf(month)
    const rateText = rate === null ? t(msg`not recorded`) : format.percent(rate)
    return {
      id: month.period,
      label: name,
      shortLabel: name,
      ...colour,
      text: "var(--ink)",
      requested: month.requested,
      granted: month.granted,
      used: month.used,
      labels: { requested: text(month.requested), granted: text(month.granted), used: text(month.used) },
      rates: rate === null && month.requested === null ? [] : [{ text: rateText, isKnown: rate !== null }],
      rateLine: rate === null ? "" : t(msg`grant rate ${rateText}`),
      spoken: `${format.date(month.period)}: ${[text(month.requested), text(month.granted), text(month.used)].map((each) => each ?? t(msg`not recorded`)).join(", ")}`,
    }
  })
}

function toTable(history: readonly HistoryMonth[], isScenario: boolean, language: Language): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const { ratio } = explanations(language)
  return {
    caption: isScenario
      ? t(msg`Asked, granted and used per month, scenario`)
      : t(msg`Granted, used and queued per month`),
    columns: [
      { key: "period", label: t(msg`Month`), type: "date", formatText: format.date },
      { key: "requested", label: t(msg`Asked`), ...gpus },
      { key: "granted", label: t(msg`Granted`), ...gpus },
      { key: "used", label: t(msg`Used`), ...gpus },
      ...(isScenario ? [] : [{ key: "queued", label: t(msg`Queued`), ...gpus }]),
      {
        key: "rate",
        label: t(msg`Grant rate`),
        numeric: true,
        format: format.percent,
        explain: ratio("granted", "requested", "rate"),
      },
    ],
    rows: history.map(({ isPartial: _, ...month }) => ({
      id: month.period,
      cells: { ...month, rate: rateOf({ ...month, isPartial: false }) },
    })),
  }
}
