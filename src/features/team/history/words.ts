import { msg } from "@lingui/core/macro"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { HistoryMonth } from "#features/team/team-view.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { MEASURES, type Measure } from "#model/allocation.ts"
import { writeCaveatNotes, writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { inScenario } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { writePartlyRecordedNote } from "#words/partly-recorded.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** All that the figure says. */
export function writeHistory(unit: TeamUnit, language: Language): FigureWords {
  const { labs, view } = unit
  const names = labNames(unit.nodes, language)
  return {
    sentence: writeSentence(unit, language),
    subtitle: writeSubtitle(view.history, language),
    notes: [
      ...writePartlyRecordedNote(unit.partlyUsed, "used", names, language),
      ...writeLeftOutNotes(unit.excluded, language),
      // each stands for some days of many months: behind one line
      ...writeCaveatNotes(unit.caveats, language, () => false),
    ],
    table: toTable(unit, language),
    source: scenarioSource(labs, language),
    bases: basesOf(labs, listShown(unit), ["derived"]),
    file: ["requested-granted-used-gpus", "month", unit.unit],
    terms: [
      ...(hasMeasure(view.history, "requested") ? (["requested"] as const) : []),
      "granted",
      ...(hasMeasure(view.history, "used") ? (["used"] as const) : []),
      ...(hasMeasure(view.history, "requested") ? (["grant-rate"] as const) : []),
    ],
  }
}

/** The measures that are shown; a scenario has no queue. */
function listShown({ view, isScenario }: TeamUnit): Measure[] {
  const offered = isScenario ? MEASURES.filter((measure) => measure !== "queued") : MEASURES
  return offered.filter((measure) => measure === "granted" || hasMeasure(view.history, measure))
}

/** Granted ÷ requested, `null` where one of them is not recorded. */
export function rateOf({ requested, granted }: Pick<HistoryMonth, "requested" | "granted">): number | null {
  return requested === null || requested === 0 || granted === null ? null : granted / requested
}

/** Whether any month has the measure on record. */
export function hasMeasure(history: readonly HistoryMonth[], measure: Measure): boolean {
  return history.some((month) => month[measure] !== null)
}

function writeSubtitle(history: readonly HistoryMonth[], { t, format }: Language): string {
  return joinSentences(
    [
      t(msg`Mean GPUs per month, up to twelve months.`),
      ...(hasMeasure(history, "requested") ? [] : [t(msg`Requests are not recorded.`)]),
      ...(hasMeasure(history, "used") ? [] : [t(msg`Use is not recorded in these months.`)]),
      ...(history.some(({ isPartial }) => isPartial)
        ? [t(msg`Of the last month only a part is on record.`)]
        : []),
    ],
    format,
  )
}

function writeSentence({ view, nodes, unit, isScenario }: TeamUnit, language: Language): string {
  const { t, format } = language
  const rates = view.history.flatMap((month) => rateOf(month) ?? [])
  const name = labNames(nodes, language).label(unit)
  if (rates.length > 0) {
    const [low, high] = [format.percent(Math.min(...rates)), format.percent(Math.max(...rates))]
    const count = format.integer(rates.length)
    if (rates.length === 1)
      return t(msg`In the scenario ${name} was granted ${low} of what it asked, in the one month on record`)
    if (low === high)
      return t(msg`In the scenario ${name} was granted ${low} of what it asked in each of ${count} months`)
    return t(
      msg`In the scenario, over ${count} months ${name} was granted between ${low} and ${high} of what it asked`,
    )
  }
  const grants = view.history.flatMap(({ granted }) => granted ?? [])
  const [least, most] = [format.integer(Math.min(...grants)), format.integer(Math.max(...grants))]
  const count = format.integer(grants.length)
  if (grants.length === 0) return t(msg`No grant of ${name} is on record in these months`)
  const fact =
    grants.length === 1
      ? t(msg`${name} was granted ${least} GPUs in the one month on record`)
      : least === most
        ? t(msg`${name} was granted ${least} GPUs in each of ${count} months`)
        : t(msg`${name} was granted between ${least} and ${most} GPUs over ${count} months`)
  return inScenario(fact, isScenario, language)
}

function toTable({ labs, view: { history }, isScenario }: TeamUnit, language: Language): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU", measure: t(msg`GPUs, mean`) } as const
  const { ratio } = explanations(language)
  const basis = columnBasis(labs)
  return {
    caption: isScenario
      ? t(msg`Asked, granted and used per month, scenario`)
      : t(msg`Granted, used and queued per month`),
    columns: [
      { key: "period", label: t(msg`Month`), type: "date", formatText: format.date },
      { key: "requested", label: t(msg`Asked`), ...gpus, ...basis("requested") },
      { key: "granted", label: t(msg`Granted`), ...gpus, ...basis("granted") },
      { key: "used", label: t(msg`Used`), ...gpus, ...basis("used") },
      ...(isScenario ? [] : [{ key: "queued", label: t(msg`Queued`), ...gpus, ...basis("queued") }]),
      {
        key: "rate",
        label: t(msg`Grant rate`),
        numeric: true,
        format: format.percent,
        unit: "share",
        ...basis("derived"),
        explain: ratio("granted", "requested", "rate"),
      },
    ],
    rows: history.map(({ isPartial: _, ...month }) => ({
      id: month.period,
      cells: { ...month, rate: rateOf(month) },
    })),
  }
}
