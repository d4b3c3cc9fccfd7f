import { msg } from "@lingui/core/macro"
import { writeDaysNotes } from "#features/allocation/days-notes.ts"
import { writeSpan } from "#features/allocation/shown-period.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table, TableRow } from "#words/table.ts"
import { allOf, countChosen, countUnits, unitName } from "#words/unit-kind.ts"
import type { LorenzFigureView } from "./view.ts"

/** All that the figure says. */
export function writeLorenz(view: LorenzFigureView, language: Language): FigureWords {
  const { t } = language
  const { data, isScenario, units, onRecord, over } = view
  const names = labNames(view.nodes, language)
  const [range, all] = [writeSpan(data, language), countUnits(units, view.labs.length, language)]
  return {
    sentence: writeSentence(view, names, language),
    subtitle:
      over === "common"
        ? t(msg`Mean GPUs granted to ${all} on the days on which all of them are on record, ${range}.`)
        : t(msg`Mean GPUs granted to ${all}, each over its own days on record, ${range}.`),
    notes: [
      ...(over === "common" ? [] : writeDaysNotes(onRecord, units, names, language)),
      ...writeLeftOutNotes(view.excluded, language),
    ],
    table: toTable(view, names, isScenario, language),
    source: scenarioSource(data, language),
    bases: basesOf(data, ["granted"], ["derived"]),
    file: ["granted-gpus", rangePart(data), ...labParts(view.asked)],
    terms: ["granted", "gini", "jain"],
  }
}

/** What the smaller half of the labs was granted together: a part of a sum that there is, GPU-hours. */
function writeSentence(view: LorenzFigureView, names: LabNames, language: Language): string {
  const { t, format } = language
  const { labs, half, units, isScenario } = view
  if (labs.length === 0 && view.over === "common" && view.onRecord.labs.length > 0)
    return t(msg`On no day of this range are all of them on record`)
  if (labs.length === 0) return t(msg`No grant is on record in this range`)
  if (labs.length === 1) return t(msg`One alone: there is nothing to share out`)
  if (half === null) return t(msg`No GPUs were granted in this range`)
  const all = countUnits(units, labs.length, language)
  const of = countChosen(view, all, language)
  if (view.isEqual) {
    const equal = allOf(of, labs.length, language)
    return inScenarioOf(t(msg`${equal} had the same mean grant`), isScenario, language)
  }
  const share = format.percent(half.share)
  const [first] = half.labs
  if (half.labs.length === 1 && first !== undefined) {
    const name = names.label(first)
    const finding =
      labs.length === 2
        ? t(msg`${name}, the smaller of ${of} by mean grant, was granted ${share} of their GPU-hours`)
        : t(msg`${name}, the smallest of ${of} by mean grant, was granted ${share} of their GPU-hours`)
    return inScenario(finding, isScenario, language)
  }
  const count = format.spelled(half.labs.length)
  const finding = t(
    msg`the ${count} smallest of ${of} by mean grant were granted ${share} of their GPU-hours`,
  )
  return inScenarioOf(finding, isScenario, language)
}

function toTable(
  { data, labs, points, units }: LorenzFigureView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const basis = columnBasis(data)
  const share = { numeric: true, format: format.percent, unit: "share", ...basis("derived") } as const
  const placeOf = new Map(labs.map(({ lab }, index) => [lab, index + 1]))
  const all = labs.reduce((sum, { gpus }) => sum + gpus, 0)
  const soFar = (row: TableRow) =>
    labs.slice(0, placeOf.get(row.id) ?? 0).reduce((sum, { gpus }) => sum + gpus, 0)
  const { quotient } = explanations(language)
  return {
    caption: isScenario
      ? t(msg`Mean GPUs granted per lab, the smallest first, and shares together, scenario`)
      : t(msg`Mean GPUs granted per lab, the smallest first, and shares together`),
    columns: [
      { key: "lab", label: unitName(units, language) },
      {
        ...{ key: "gpus", label: t(msg`Granted`), numeric: true, format: format.integer, unit: "GPU" },
        ...basis("granted"),
      },
      {
        key: "gpuHours",
        label: t(msg`GPU-hours granted`),
        numeric: true,
        format: format.integer,
        unit: "GPU-hours",
        ...basis("granted"),
      },
      {
        key: "population",
        label: t(msg`Share of labs so far`),
        ...share,
        explain: ({ id }) => quotient(placeOf.get(id) ?? 0, labs.length),
      },
      {
        key: "share",
        label: t(msg`Share of mean grants so far`),
        ...share,
        explain: (row) => quotient(soFar(row), all),
      },
    ],
    rows: labs.map(({ lab, gpus, gpuHours }, index) => ({
      id: lab,
      cells: {
        lab: names.label(lab),
        gpus,
        gpuHours,
        population: points[index + 1]?.population ?? null,
        share: points[index + 1]?.share ?? null,
      },
    })),
  }
}
