import { msg } from "@lingui/core/macro"
import { listAnomalies } from "#analytics/kept-days.ts"
import type { TeamUnit } from "#features/team/team-records.ts"
import { writeRankText } from "#features/team/team-texts.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { intersectDays, periodDays } from "#model/period.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { inScenario } from "#words/in-scenario.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import { toShareBars } from "./rows.ts"

/** All that the figure says. */
export function writeShare(unit: TeamUnit, language: Language): FigureWords {
  const { t, format } = language
  const { labs, view } = unit
  const [month, rank] = [format.date(view.period), writeRankText(unit, language)]
  return {
    sentence: writeSentence(unit, language),
    subtitle: t(msg`Mean GPUs granted in ${month}; ${rank}.`),
    notes: writeLeftOutNotes(leftOutIn(unit), language),
    table: toTable(unit, language),
    source: scenarioSource(labs, language),
    bases: basesOf(labs, ["granted"], ["derived"]),
    file: ["granted-gpus", view.period, unit.unit],
    terms: ["granted"],
  }
}

/** What is left out of the month’s grants, of the unit’s or of any lab’s that it is set beside. */
function leftOutIn({ labs, view }: TeamUnit) {
  const month = periodDays(view.period, "month")
  return listAnomalies(labs, ["granted"], "exclude").filter(
    (anomaly) => intersectDays(anomaly, month) !== null,
  )
}

function writeSentence({ lab, unit, view, nodes, isScenario }: TeamUnit, language: Language): string {
  const { t, format } = language
  const names = labNames(nodes, language)
  const [month, name, labName] = [format.date(view.period), names.label(unit), names.label(lab)]
  const [ofLab, ofAll] = [format.percent(view.lab.share ?? 0), format.percent(view.org.share ?? 0)]
  const fact =
    unit === lab
      ? t(msg`${name} holds ${ofAll} of all grants in ${month}`)
      : t(msg`${name} holds ${ofLab} of what ${labName} was granted in ${month}, ${ofAll} of all grants`)
  return inScenario(fact, isScenario, language)
}

function toTable(unit: TeamUnit, language: Language): Table {
  const { t, format } = language
  const bars = toShareBars(unit, language)
  const { shareOf } = explanations(language)
  const basis = columnBasis(unit.labs)
  const wholes = new Map(bars.flatMap(({ id, whole, rows }) => rows.map((row) => [`${id}-${row.id}`, whole])))
  return {
    caption: unit.isScenario ? t(msg`Parts of the grants, scenario`) : t(msg`Parts of the grants`),
    columns: [
      { key: "whole", label: t(msg`Of`) },
      { key: "part", label: t(msg`Part`) },
      {
        ...{ key: "granted", label: t(msg`Granted`), numeric: true, format: format.integer, unit: "GPU" },
        ...basis("granted"),
      },
      {
        key: "share",
        label: t(msg`Share`),
        numeric: true,
        format: format.percent,
        unit: "share",
        ...basis("derived"),
        explain: shareOf("granted", "share", ({ id }) => wholes.get(id) ?? null),
      },
    ],
    rows: bars.flatMap(({ id, label, rows }) =>
      rows.map((row) => ({
        id: `${id}-${row.id}`,
        cells: { whole: label, part: row.name, granted: row.granted, share: row.share },
      })),
    ),
  }
}
