import { msg, plural } from "@lingui/core/macro"
import type { LedgerEntry } from "#features/decisions/decisions-view.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { explanations } from "#words/explain.ts"
import { labParts } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { outcomeNames } from "#words/outcome-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import { allOf, noneOf } from "#words/unit-kind.ts"
import type { LedgerView } from "./view.ts"

/** All that the figure says; downloads hold every decision that the controls ask for. */
export function writeLedger(view: LedgerView, language: Language): FigureWords {
  const { entries, isScenario, ledger, params } = view
  return {
    sentence: writeSentence(view, language),
    subtitle: writeSubtitle(entries, language),
    table: toTable(entries, labNames(view.nodes, language), isScenario, language),
    source: scenarioSource(ledger, language),
    bases: [ledger.basis, "derived"],
    file: [
      "requested-granted-gpus",
      ...labParts(params.lab === undefined ? undefined : [params.lab]),
      ...[params.period ?? [], params.outcome ?? []].flat(),
      ...(params.priority === undefined ? [] : [`priority-${params.priority}`]),
      ...(params.ahead === undefined ? [] : [`release-${params.ahead}`]),
    ],
    terms: ["requested", "granted", "grant-rate"],
  }
}

/** What is listed, and how much of it no longer holds: the sentence counts those that do, the list and a file have all. */
function writeSubtitle(entries: readonly LedgerEntry[], { t, format }: Language): string {
  const replaced = entries.filter(({ supersededBy }) => supersededBy !== null).length
  const [count, all] = [format.integer(replaced), format.integer(entries.length)]
  const start = t(
    msg`What each lab asked for and was granted by the monthly meeting, mean GPUs of the month, with the criteria side by side: priority (1 is highest) and the planned release. Grant rate = granted ÷ asked.`,
  )
  if (replaced === 0) return start
  const end = t(
    msg({
      message: plural(replaced, {
        one: `Of the ${all} listed ${count} no longer holds: a later one took its place.`,
        other: `Of the ${all} listed ${count} no longer hold: later ones took their place.`,
      }),
    }),
  )
  return joinSentences([start, end], format)
}

/** How many of the decisions that hold granted all that was asked; `isAll`: of all there are, not of some that are chosen. */
function writeSentence({ entries, isAll, isScenario }: LedgerView, language: Language): string {
  const { t, format } = language
  const holding = entries.filter(({ supersededBy }) => supersededBy === null)
  const full = holding.filter(({ decision }) => decision.granted >= decision.requested).length
  const [count, met] = [format.integer(holding.length), format.integer(full)]
  if (holding.length === 0) return t(msg`No decision that is shown holds: others took their place`)
  if (holding.length === 1) {
    const finding =
      full === 1
        ? t(msg`the one decision shown that holds granted all that was asked`)
        : t(msg`the one decision shown that holds granted less than was asked`)
    return inScenarioOf(finding, isScenario, language)
  }
  const of = isAll ? t(msg`${count} decisions that hold`) : t(msg`the ${count} decisions shown that hold`)
  if (full === 0 || full === holding.length) {
    const which = (full === 0 ? noneOf : allOf)(of, holding.length, language)
    return inScenarioOf(t(msg`${which} granted all that was asked`), isScenario, language)
  }
  return inScenario(t(msg`${met} of ${of} granted all that was asked`), isScenario, language)
}

function toTable(
  entries: readonly LedgerEntry[],
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const outcomes = outcomeNames(language)
  const gpus = { numeric: true, format: format.integer, unit: "GPU" } as const
  const date = { type: "date" as const, formatText: format.date }
  const { ratio } = explanations(language)
  return {
    caption: isScenario
      ? t(msg`Decisions of the allocation meeting, scenario`)
      : t(msg`Decisions of the allocation meeting`),
    columns: [
      { key: "id", label: t(msg`Decision`) },
      { key: "meeting", label: t(msg`Meeting`), ...date },
      { key: "period", label: t(msg`Month`), ...date },
      { key: "lab", label: t(msg`Lab`) },
      { key: "requested", label: t(msg`Asked`), ...gpus },
      { key: "granted", label: t(msg`Granted`), ...gpus },
      {
        key: "share",
        label: t(msg`Grant rate`),
        numeric: true,
        format: format.percent,
        unit: "share",
        explain: ratio("granted", "requested", "share"),
      },
      { key: "change", label: t(msg`Change against the month before`), ...gpus },
      { key: "priority", label: t(msg`Priority`), numeric: true, format: format.integer, unit: "rank" },
      { key: "release", label: t(msg`Planned release`), ...date },
      { key: "project", label: t(msg`Project`) },
      { key: "reason", label: t(msg`Reason`) },
      { key: "appeal", label: t(msg`Appeal`) },
      { key: "supersedes", label: t(msg`Takes the place of`) },
      { key: "supersededBy", label: t(msg`Place taken by`) },
    ],
    rows: entries.map(({ decision, shareMet, change, appeal, supersededBy }) => ({
      id: decision.id,
      cells: {
        id: decision.id,
        meeting: decision.meetingDate,
        period: decision.period,
        lab: names.label(decision.lab),
        requested: decision.requested,
        granted: decision.granted,
        share: shareMet,
        change,
        priority: decision.priority,
        release: decision.releaseDate,
        project: decision.project.name[format.locale],
        reason: decision.reason[format.locale],
        appeal: appeal === null ? null : outcomes[appeal.outcome],
        supersedes: decision.supersedes,
        supersededBy,
      },
    })),
  }
}
