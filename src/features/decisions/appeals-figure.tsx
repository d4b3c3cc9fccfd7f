import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { type AppealsSummary, daysWaited, type LabOutcomes, summariseAppeals } from "#analytics/appeals.ts"
import { appealRowsHeight } from "#charts/appeal-rows.ts"
import { Figure } from "#figure/figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { outcomeNames } from "#words/outcome-names.ts"
import type { Table } from "#words/table.ts"
import type { DecisionsContext } from "./decisions-data.tsx"

const AppealRowsChart = lazy(() => import("#charts/appeal-rows-chart.tsx"))

/** Every appeal of the chosen lab, how long it waited at which level, and what came of it. */
export function AppealsFigure({
  org,
  params,
  setParams,
  appeals: answer,
  names,
  isScenario,
}: DecisionsContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const colourOf = useLabColours(org.id)
  const { asOf, seed, sources, basis } = answer
  const appeals = useMemo(
    () => answer.appeals.filter(({ lab }) => params.lab === undefined || lab === params.lab),
    [answer, params.lab],
  )
  const summary = useMemo(() => summariseAppeals(appeals, asOf), [appeals, asOf])
  const sentence = writeSentence(summary, isScenario, language)
  const subtitle = writeSubtitle(summary, names.label, language)
  const endOf = writeEnd(language)
  const table = toTable(appeals, asOf, names.label, isScenario, language)
  if (appeals.length === 0) return <StateMessage title={t`No appeal was filed.`} />
  return (
    <Figure
      id="appeals"
      sentence={sentence}
      subtitle={subtitle}
      height={appealRowsHeight(appeals.length)}
      table={table}
      source={<ScenarioSource org={org.id} seed={seed} sources={sources} />}
      bases={[basis, "derived"]}
      dataVersion={org.version}
      selection={{
        selected: params.appeal ?? null,
        select: (id) => setParams({ appeal: id ?? undefined }),
      }}
    >
      {({ selected, select }) => (
        <AppealRowsChart
          rows={appeals.map((appeal) => {
            const period = format.date(appeal.decision.slice(2, 9))
            const label = [names.short(appeal.lab), period].join(t`, `)
            return {
              id: appeal.id,
              label,
              ...colourOf(appeal.lab),
              pieces: toPieces(appeal, asOf),
              end: endOf(appeal),
              spoken: `${label}: ${endOf(appeal)}`,
            }
          })}
          max={Math.max(1, ...appeals.map((appeal) => daysWaited(appeal, asOf)))}
          texts={{
            name: sentence,
            description: subtitle,
            stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
            days: format.days(0),
          }}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
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

/** “+160 of 400”, “denied”, “pending, 640 asked”. */
function writeEnd(language: Language): (appeal: Appeal) => string {
  const { t, format } = language
  const outcomes = outcomeNames(language)
  return ({ outcome, asked, delta }) => {
    const [want, won] = [format.integer(asked), format.integer(delta ?? 0)]
    if (outcome === "pending") return t(msg`pending, ${want} asked`)
    return (delta ?? 0) > 0 ? t(msg`+${won} of ${want}`) : outcomes[outcome]
  }
}

function writeSentence(
  { byLab, medianDays }: AppealsSummary,
  isScenario: boolean,
  { t, format }: Language,
): string {
  const total = (key: "won" | "decided") => byLab.reduce((sum, each) => sum + each[key], 0)
  const [won, decided] = [format.spelled(total("won")), format.spelled(total("decided"))]
  if (medianDays === null) {
    return isScenario
      ? t(msg`In the scenario no appeal has had a final word yet`)
      : t(msg`No appeal has had a final word yet`)
  }
  const days = format.days(medianDays)
  return isScenario
    ? t(
        msg`In the scenario ${won} of ${decided} decided appeals won GPUs; the median wait for a final word was ${days}`,
      )
    : t(msg`${won} of ${decided} decided appeals won GPUs; the median wait for a final word was ${days}`)
}

function writeSubtitle(
  { byLab, byLevel }: AppealsSummary,
  nameOf: (lab: string) => string,
  { t, format }: Language,
): string {
  // “1 of 2”: a percentage of so few would say more than it knows
  const rate = ({ won, decided }: LabOutcomes) =>
    decided >= 10 ? format.percent(won / decided) : t(msg`${won} of ${decided}`)
  const labs = format.list(
    byLab.filter(({ decided }) => decided > 0).map((each) => `${nameOf(each.lab)} ${rate(each)}`),
  )
  const levels = format.list(byLevel.map(({ level, count }) => t(msg`level ${level}: ${count}`)))
  return t(
    msg`Days from the filing, in pieces by the level that heard it. Won, of those decided: ${labs}. Highest level reached: ${levels}.`,
  )
}

function toTable(
  appeals: readonly Appeal[],
  asOf: string,
  nameOf: (lab: string) => string,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const outcomes = outcomeNames(language)
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  return {
    caption: isScenario ? t(msg`Appeals, newest first, scenario`) : t(msg`Appeals, newest first`),
    columns: [
      { key: "id", label: t(msg`Appeal`) },
      { key: "lab", label: t(msg`Lab`) },
      { key: "filed", label: t(msg`Filed on`), type: "date", formatText: format.date },
      { key: "asked", label: t(msg`Asked`), ...gpus },
      { key: "outcome", label: t(msg`Outcome`) },
      { key: "delta", label: t(msg`GPUs won`), ...gpus },
      { key: "level", label: t(msg`Highest level`), numeric: true, format: format.integer },
      { key: "days", label: t(msg`Days waited`), numeric: true, format: format.integer, unit: "day" },
      { key: "decision", label: t(msg`Against`) },
    ],
    rows: appeals.map((appeal) => ({
      id: appeal.id,
      cells: {
        id: appeal.id,
        lab: nameOf(appeal.lab),
        filed: appeal.filedOn,
        asked: appeal.asked,
        outcome: outcomes[appeal.outcome],
        delta: appeal.delta,
        level: appeal.steps.length,
        days: daysWaited(appeal, asOf),
        decision: appeal.decision,
      },
    })),
  }
}
