import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { type AppealsSummary, daysWaited, type LabOutcomes, summariseAppeals } from "#analytics/appeals.ts"
import { appealRowsHeight } from "#charts/appeal-rows.ts"
import { Figure } from "#figure/figure.tsx"
import { useOutcomeNames } from "#figure/outcome-names.ts"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import type { Table } from "#figure/table.ts"
import { useLabColours } from "#figure/use-lab-colours.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { StateMessage } from "#ui/state-message.tsx"
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
  const { t } = useLingui()
  const format = useFormat()
  const colourOf = useLabColours(org.id)
  const { asOf, seed, sources, basis } = answer
  const appeals = useMemo(
    () => answer.appeals.filter(({ lab }) => params.lab === undefined || lab === params.lab),
    [answer, params.lab],
  )
  const summary = useMemo(() => summariseAppeals(appeals, asOf), [appeals, asOf])
  const sentence = useSentence(summary, isScenario)
  const subtitle = useSubtitle(summary, names.label)
  const endOf = useEnd()
  const table = useTable(appeals, asOf, names.label, isScenario)
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
function useEnd(): (appeal: Appeal) => string {
  const { t } = useLingui()
  const format = useFormat()
  const outcomes = useOutcomeNames()
  return ({ outcome, asked, delta }) => {
    const [want, won] = [format.integer(asked), format.integer(delta ?? 0)]
    if (outcome === "pending") return t`pending, ${want} asked`
    return (delta ?? 0) > 0 ? t`+${won} of ${want}` : outcomes[outcome]
  }
}

function useSentence({ byLab, medianDays }: AppealsSummary, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const total = (key: "won" | "decided") => byLab.reduce((sum, each) => sum + each[key], 0)
  const [won, decided] = [format.spelled(total("won")), format.spelled(total("decided"))]
  if (medianDays === null) {
    return isScenario
      ? t`In the scenario no appeal has had a final word yet`
      : t`No appeal has had a final word yet`
  }
  const days = format.days(medianDays)
  return isScenario
    ? t`In the scenario ${won} of ${decided} decided appeals won GPUs; the median wait for a final word was ${days}`
    : t`${won} of ${decided} decided appeals won GPUs; the median wait for a final word was ${days}`
}

function useSubtitle({ byLab, byLevel }: AppealsSummary, nameOf: (lab: string) => string): string {
  const { t } = useLingui()
  const format = useFormat()
  // “1 of 2”: a percentage of so few would say more than it knows
  const rate = ({ won, decided }: LabOutcomes) =>
    decided >= 10 ? format.percent(won / decided) : t`${won} of ${decided}`
  const labs = format.list(
    byLab.filter(({ decided }) => decided > 0).map((each) => `${nameOf(each.lab)} ${rate(each)}`),
  )
  const levels = format.list(byLevel.map(({ level, count }) => t`level ${level}: ${count}`))
  return t`Days from the filing, in pieces by the level that heard it. Won, of those decided: ${labs}. Highest level reached: ${levels}.`
}

function useTable(
  appeals: readonly Appeal[],
  asOf: string,
  nameOf: (lab: string) => string,
  isScenario: boolean,
): Table {
  const { t } = useLingui()
  const format = useFormat()
  const outcomes = useOutcomeNames()
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  return {
    caption: isScenario ? t`Appeals, newest first, scenario` : t`Appeals, newest first`,
    columns: [
      { key: "id", label: t`Appeal` },
      { key: "lab", label: t`Lab` },
      { key: "filed", label: t`Filed on`, type: "date", formatText: format.date },
      { key: "asked", label: t`Asked`, ...gpus },
      { key: "outcome", label: t`Outcome` },
      { key: "delta", label: t`GPUs won`, ...gpus },
      { key: "level", label: t`Highest level`, numeric: true, format: format.integer },
      { key: "days", label: t`Days waited`, numeric: true, format: format.integer, unit: "day" },
      { key: "decision", label: t`Against` },
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
