import { msg, plural } from "@lingui/core/macro"
import { type AppealsSummary, daysWaited, type LabOutcomes } from "#analytics/appeals.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Appeal, Appeals } from "#model/decision.ts"
import type { LabNode } from "#model/lab-node.ts"
import { labParts } from "#words/file-parts.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { labNames } from "#words/lab-names.ts"
import { outcomeNames } from "#words/outcome-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** The appeals of the chosen lab, newest first, and what they come to. */
export interface AppealsView {
  answer: Appeals
  appeals: readonly Appeal[]
  summary: AppealsSummary
  isScenario: boolean
  /** the one lab whose appeals are shown; absent: all */
  lab: string | undefined
  nodes: readonly LabNode[]
  colourOf: (lab: string) => LabColour
}

/** All that the figure says. */
export function writeAppeals(view: AppealsView, language: Language): FigureWords {
  const { answer, appeals, summary, isScenario } = view
  const { label } = labNames(view.nodes, language)
  return {
    sentence: writeSentence(view, language),
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

function writeSentence({ summary, isScenario, lab, nodes }: AppealsView, language: Language): string {
  const { t, format } = language
  const { byLab, medianDays } = summary
  const total = (key: "won" | "decided") => byLab.reduce((sum, each) => sum + each[key], 0)
  const [won, decided] = [total("won"), total("decided")]
  const name = lab === undefined ? "" : labNames(nodes, language).label(lab)
  if (medianDays === null || decided === 0) {
    const finding =
      lab === undefined
        ? t(msg`no appeal has had a final word yet`)
        : t(msg`no appeal of ${name} has had a final word yet`)
    return inScenarioOf(finding, isScenario, language)
  }
  const days = format.days(medianDays)
  if (decided === 1) {
    const which =
      lab === undefined ? t(msg`the one decided appeal`) : t(msg`the one decided appeal of ${name}`)
    const finding =
      won === 1
        ? t(msg`${which} won GPUs; its final word came after ${days}`)
        : t(msg`${which} won no GPUs; its final word came after ${days}`)
    return inScenarioOf(finding, isScenario, language)
  }
  const [few, all] = [format.spelled(won), format.spelled(decided)]
  const of = lab === undefined ? t(msg`${all} decided appeals`) : t(msg`${all} decided appeals of ${name}`)
  const start = won === decided ? t(msg`all ${of} won GPUs`) : t(msg`${few} of ${of} won GPUs`)
  return inScenarioOf(t(msg`${start}; the median wait for a final word was ${days}`), isScenario, language)
}

/** Who won how many, and how far the appeals climbed; what did not happen is not listed. */
function writeSubtitle(
  { byLab, byLevel }: AppealsSummary,
  nameOf: (lab: string) => string,
  { t, format }: Language,
): string {
  // “1 of 2”: a percentage of so few would say more than it knows
  const rate = ({ won, decided }: LabOutcomes) =>
    decided >= 10 ? format.percent(won / decided) : t(msg`${won} of ${decided}`)
  const decidedLabs = byLab.filter(({ decided }) => decided > 0)
  const labs = format.list(decidedLabs.map((each) => `${nameOf(each.lab)} ${rate(each)}`))
  const levels = format.list(
    byLevel
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => {
        const number = format.spelled(count)
        return t(
          msg({
            message: plural(count, {
              one: `${number} appeal reached level ${level}`,
              other: `${number} appeals reached level ${level}`,
            }),
          }),
        )
      }),
  )
  return joinSentences(
    [
      t(msg`Days from the filing, in pieces by the level that heard it.`),
      ...(decidedLabs.length > 0 ? [t(msg`Won, of those decided: ${labs}.`)] : []),
      ...(levels === "" ? [] : [t(msg`How far they have climbed: ${levels}.`)]),
    ],
    format,
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
