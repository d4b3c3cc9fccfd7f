import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import { allOf, countChosen, countUnits, unitName } from "#words/unit-kind.ts"
import type { FairnessFigureView, FairnessView, ShareMet } from "./view.ts"

/** All that the figure says; where requests are not recorded it says so. */
export function writeFairness(view: FairnessFigureView, language: Language): FigureWords {
  const { data, isScenario } = view
  const names = labNames(view.nodes, language)
  const range = formatSpan(`${data.from}/${data.to}`, language.format)
  return {
    sentence: writeSentence(view, names, language),
    subtitle: writeSubtitle(view, names, range, language),
    notes: writeLeftOutNotes(view.rows.length === 0 ? [] : view.excluded, language),
    table: toTable(view, names, isScenario, language),
    source: scenarioSource(data, language),
    bases: basesOf(data, view.rows.length === 0 ? ["granted"] : ["requested", "granted"], ["derived"]),
    file: ["share-met", rangePart(data), ...labParts(view.asked)],
    terms: ["requested", "granted", "grant-rate"],
  }
}

/** “3,731 of 6,597 GPUs” */
export function writeDetail({ t, format }: Language): (row: ShareMet) => string {
  return (row) => {
    const [granted, requested] = [format.integer(row.granted), format.integer(row.requested)]
    return t(msg`${granted} of ${requested} GPUs`)
  }
}

function writeSentence(view: FairnessFigureView, names: LabNames, language: Language): string {
  const { rows, units, isScenario } = view
  const { t, format } = language
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined)
    return t(msg`What part of their requests labs were granted is not on record`)
  const [lab, most] = [names.label(first.lab), format.percent(first.share)]
  if (rows.length === 1)
    return inScenario(t(msg`${lab} was granted ${most} of what it asked`), isScenario, language)
  const [other, least] = [names.label(last.lab), format.percent(last.share)]
  const of = countChosen(view, countUnits(units, rows.length, language), language)
  const all = allOf(of, rows.length, language)
  if (first.share === last.share)
    return inScenarioOf(t(msg`${all} were granted ${most} of what they asked`), isScenario, language)
  const both = t(msg`${lab} was granted ${most} of what it asked and ${other} ${least}`)
  if (rows.length === 2) return inScenario(both, isScenario, language)
  return inScenario(t(msg`${both}, the largest and the smallest share of ${of}`), isScenario, language)
}

function writeSubtitle(
  { rows, unrecorded }: FairnessView,
  names: LabNames,
  range: string,
  { t, format }: Language,
): string {
  if (rows.length === 0) return t(msg`Grant rate = granted ÷ asked. This record holds grants, no requests.`)
  const missing = format.list(unrecorded.map(names.label))
  return joinSentences(
    [
      t(msg`Grant rate = granted ÷ asked, over the days where both are recorded, ${range}.`),
      ...(unrecorded.length > 0 ? [t(msg`Requests not recorded: ${missing}.`)] : []),
    ],
    format,
  )
}

function toTable(
  { data, rows, unrecorded, units }: FairnessFigureView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU" } as const
  const { ratio } = explanations(language)
  const basis = columnBasis(data)
  const missing = unrecorded.map((lab) => ({ lab, requested: null, granted: null, share: null }))
  return {
    caption: isScenario
      ? t(msg`Grant rate per lab, the largest first, scenario`)
      : t(msg`Grant rate per lab, the largest first`),
    columns: [
      { key: "lab", label: unitName(units, language) },
      {
        key: "share",
        label: t(msg`Grant rate`),
        numeric: true,
        format: format.percent,
        unit: "share",
        ...basis("derived"),
        explain: ratio("granted", "requested", "share"),
      },
      { key: "granted", label: t(msg`Granted`), ...gpus, ...basis("granted") },
      { key: "requested", label: t(msg`Asked`), ...gpus, ...basis("requested") },
    ],
    rows: [...rows, ...missing].map(({ lab, ...cells }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...cells },
    })),
  }
}
