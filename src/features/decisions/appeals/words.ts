import { msg } from "@lingui/core/macro"
import { type AppealsSummary, daysWaited, type LabOutcomes } from "#analytics/appeals.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Appeal, Appeals } from "#model/decision.ts"
import type { LabNode } from "#model/lab-node.ts"
import { labParts } from "#words/file-parts.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { labNames } from "#words/lab-names.ts"
import { outcomeNames } from "#words/outcome-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** The appeals of the chosen lab, newest first, and what they come to. */
export interface AppealsView {
  answer: Appeals
  appeals: readonly Appeal[]
  /** the chosen one, absent for all */
  lab?: string | undefined
  summary: AppealsSummary
  isScenario: boolean
  nodes: readonly LabNode[]
  colourOf: (lab: string) => LabColour
}

/** All that the figure says. */
export function writeAppeals(view: AppealsView, language: Language): FigureWords {
  const { answer, appeals, summary, isScenario } = view
  const { label } = labNames(view.nodes, language)
  return {
    sentence: writeSentence(summary, isScenario, language),
    subtitle: writeSubtitle(summary, label, language),
    table: toTable(appeals, answer.asOf, label, isScenario, language),
    source: scenarioSource(answer, language),
    bases: [answer.basis, "derived"],
    file: ["appeals", ...labParts(view.lab === undefined ? undefined : [view.lab])],
  }
}

/** “+160 of 400”, “denied”, “pending, 640 asked”. */
export function writeEnd(language: Language): (appeal: Appeal) => string {
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
  language: Language,
): string {
  const { t, format } = language
  const total = (key: "won" | "decided") => byLab.reduce((sum, each) => sum + each[key], 0)
  const [won, decided] = [format.spelled(total("won")), format.spelled(total("decided"))]
  if (medianDays === null) {
    return inScenarioOf(t(msg`no appeal has had a final word yet`), isScenario, language)
  }
  const days = format.days(medianDays)
  const fact = t(
    msg`${won} of ${decided} decided appeals won GPUs; the median wait for a final word was ${days}`,
  )
  return inScenarioOf(fact, isScenario, language)
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
  const gpus = { numeric: true, format: format.integer, unit: "GPU" } as const
  return {
    caption: isScenario ? t(msg`Appeals, newest first, scenario`) : t(msg`Appeals, newest first`),
    columns: [
      { key: "id", label: t(msg`Appeal`) },
      { key: "lab", label: t(msg`Lab`) },
      { key: "filed", label: t(msg`Filed on`), type: "date", formatText: format.date },
      { key: "asked", label: t(msg`Asked`), ...gpus },
      { key: "outcome", label: t(msg`Outcome`) },
      { key: "delta", label: t(msg`GPUs won`), ...gpus },
      { key: "level", label: t(msg`Highest level`), numeric: true, format: format.integer, unit: "rank" },
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
