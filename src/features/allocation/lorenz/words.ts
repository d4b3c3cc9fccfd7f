import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table, TableRow } from "#words/table.ts"
import type { LorenzFigureView, LorenzView } from "./view.ts"

/** All that the figure says. */
export function writeLorenz(view: LorenzFigureView, language: Language): FigureWords {
  const { t, format } = language
  const { data, isScenario } = view
  const [range, count] = [formatSpan(`${data.from}/${data.to}`, format), view.points.length - 1]
  return {
    sentence: writeSentence(view, isScenario, language),
    subtitle: t(
      msg`Mean GPUs granted over the range, among the ${count} labs that existed on some day of it, ${range}.`,
    ),
    notes: writeLeftOutNotes(view.excluded, language),
    table: toTable(view, labNames(view.nodes, language), isScenario, language),
    source: scenarioSource(data, language),
    bases: [data.basis, "derived"],
    file: ["granted-gpus", rangePart(data), ...labParts(view.asked)],
    terms: ["granted", "gini", "jain"],
  }
}

/** What the smaller half of the labs was granted together. */
function writeSentence({ labs, half }: LorenzView, isScenario: boolean, language: Language): string {
  const { t, format } = language
  if (labs.length === 0) return t(msg`No grant is on record in this range`)
  if (labs.length === 1) return t(msg`One lab alone: there is nothing to share out`)
  if (half === null) return t(msg`No lab was granted GPUs in this range`)
  const [count, all, share] = [
    format.spelled(half.labs),
    format.spelled(labs.length),
    format.percent(half.share),
  ]
  const finding = t(msg`the ${count} smallest of ${all} labs make up ${share} of the labs’ mean grants`)
  return inScenarioOf(finding, isScenario, language)
}

function toTable(
  { labs, points }: LorenzView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const share = { numeric: true, format: format.percent, unit: "share" } as const
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
      { key: "lab", label: t(msg`Lab`) },
      { key: "gpus", label: t(msg`Granted`), numeric: true, format: format.integer, unit: "GPU" },
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
    rows: labs.map(({ lab, gpus }, index) => ({
      id: lab,
      cells: {
        lab: names.label(lab),
        gpus,
        population: points[index + 1]?.population ?? null,
        share: points[index + 1]?.share ?? null,
      },
    })),
  }
}
