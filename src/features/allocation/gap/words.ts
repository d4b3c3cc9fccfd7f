import { msg } from "@lingui/core/macro"
import { writeDaysNotes } from "#features/allocation/days-notes.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeCaveatNotes, writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenario } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { writePartlyRecordedNote } from "#words/partly-recorded.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import type { WordId } from "#words/terms.ts"
import { countChosen, countUnits, unitName } from "#words/unit-kind.ts"
import type { GapFigureView, GapLab, GapView } from "./view.ts"

/** All that the figure says. */
export function writeGap(view: GapFigureView, language: Language): FigureWords {
  const { data, isScenario } = view
  const names = labNames(view.nodes, language)
  const range = formatSpan(`${data.from}/${data.to}`, language.format)
  return {
    sentence: writeSentence(view, names, language),
    subtitle: writeSubtitle(view, range, isScenario, language),
    notes: [
      ...(view.over === "common" ? [] : writeDaysNotes(view.onRecord, view.units, names, language)),
      ...writePartlyRecordedNote(view.partlyUsed, "used", names, language),
      ...writeLeftOutNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language, ({ measures }) => measures.includes("used")),
    ],
    table: toTable({ ...view, rows: inOrder(view, names, language) }, names, language),
    source: scenarioSource(data, language),
    bases: basesOf(data, listShown(view), ["derived"]),
    file: ["requested-granted-used-gpus", rangePart(data), ...labParts(view.asked)],
    terms: termsOf(view),
  }
}

/** The measures that are shown: without a grant there is nothing to show, so it is always one. */
function listShown({ recorded }: GapView) {
  return (["requested", "granted", "used"] as const).filter(
    (measure) => measure === "granted" || recorded.has(measure),
  )
}

/** The words of the measures that are on record, and of the rates between them. */
function termsOf({ recorded }: GapView): WordId[] {
  const has = (measure: "requested" | "granted" | "used") => recorded.has(measure)
  return [
    ...(["requested", "granted", "used"] as const).filter(has),
    ...(has("requested") ? (["grant-rate"] as const) : []),
    ...(has("used") ? (["use-rate"] as const) : []),
  ]
}

/** The rows in the order that is asked for, that of names included. */
export function inOrder({ rows, sort }: GapView, names: LabNames, { format }: Language): readonly GapLab[] {
  if (sort !== "name") return rows
  const { compare } = new Intl.Collator(format.locale, { numeric: true })
  return rows.toSorted((a, b) => compare(names.label(a.lab), names.label(b.lab)))
}

/** What one lab was granted beside another, and what part of its own request that is. */
function writeSentence(view: GapFigureView, names: LabNames, language: Language): string {
  const { rows, comparison, isScenario } = view
  const { t, format } = language
  if (rows.length === 0 && view.over === "common" && view.onRecord.labs.length > 0)
    return t(msg`On no day of this range are all of them on record`)
  if (comparison === null) return writeLoneSentence(rows, names, isScenario, language)
  const [lab, than] = [names.label(comparison.lab), names.label(comparison.than)]
  if (comparison.granted === null) {
    return inScenario(
      t(msg`${lab} cannot be set beside ${than}: on no day did both exist and ${than} hold GPUs`),
      isScenario,
      language,
    )
  }
  const share = format.percent(comparison.granted.share)
  const granted = comparison.granted.isWhole
    ? t(msg`${lab} was granted ${share} of what ${than} was`)
    : t(msg`${lab} was granted ${share} of what ${than} was while both existed`)
  if (comparison.grantRate === null) return inScenario(granted, isScenario, language)
  const rate = format.percent(comparison.grantRate)
  if (!comparison.isSmallestRate)
    return inScenario(t(msg`${granted}, and ${rate} of what it asked`), isScenario, language)
  const of = countChosen(view, countUnits(view.units, comparison.rated, language), language)
  return inScenario(
    comparison.rated === 2
      ? t(msg`${granted}, and the smaller part of what it asked: ${rate}`)
      : t(msg`${granted}, and the smallest part of what it asked of ${of}: ${rate}`),
    isScenario,
    language,
  )
}

/** Where there are no two labs to compare. */
function writeLoneSentence(
  [row]: readonly GapLab[],
  names: LabNames,
  isScenario: boolean,
  { t, format }: Language,
): string {
  if (row === undefined || row.granted === null) return t(msg`No grant is on record in this range`)
  const lab = names.label(row.lab)
  const gpus = format.integer(row.granted)
  const rate = format.percent(row.grantRate ?? 0)
  const finding =
    row.grantRate === null
      ? t(msg`${lab} was granted ${gpus} GPUs on average`)
      : t(msg`${lab} was granted ${gpus} GPUs on average, ${rate} of what it asked`)
  return inScenario(finding, isScenario, { t })
}

/** Unit and range, what is not recorded, and what is for fewer days than the rest. */
function writeSubtitle(
  { recorded, partial }: GapView,
  range: string,
  isScenario: boolean,
  { t, format }: Language,
): string {
  const words = { requested: t(msg`asked`), granted: t(msg`granted`), used: t(msg`used`) }
  const present = (["requested", "granted", "used"] as const).filter((measure) => recorded.has(measure))
  const list = format.list(present.map((measure) => words[measure]))
  const parts = partial.map(({ measure, from, to }) => {
    const days = formatSpan(from === to ? from : `${from}/${to}`, format)
    return measure === "requested"
      ? t(msg`Requests are on record for ${days} only; rates compare the same days.`)
      : t(msg`Use is on record for ${days} only; the use rate compares it with the grants of those days.`)
  })
  return joinSentences(
    [
      t(msg`Mean GPUs per lab, ${list}, over the days recorded, ${range}.`),
      ...(present.length > 1 ? [t(msg`Rates divide sums over the days on which both are recorded.`)] : []),
      ...(recorded.has("requested") ? [] : [t(msg`Requests are not recorded, so there is no grant rate.`)]),
      ...(recorded.has("used") ? [] : [t(msg`Use is not recorded, so there is no use rate.`)]),
      ...parts,
      ...(isScenario ? [t(msg`No such record was ever published.`)] : []),
    ],
    format,
  )
}

function toTable(
  { data, rows, units, isScenario }: GapFigureView,
  names: LabNames,
  language: Language,
): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU", measure: t(msg`GPUs, mean`) } as const
  const basis = columnBasis(data)
  const rate = { numeric: true, format: format.percent, unit: "share", ...basis("derived") } as const
  const { ratio } = explanations(language)
  return {
    caption: isScenario
      ? t(msg`Mean GPUs asked for, granted and used per lab, with rates, scenario`)
      : t(msg`Mean GPUs asked for, granted and used per lab, with rates`),
    columns: [
      { key: "lab", label: unitName(units, language) },
      { key: "requested", label: t(msg`Asked`), ...gpus, ...basis("requested") },
      { key: "granted", label: t(msg`Granted`), ...gpus, ...basis("granted") },
      { key: "used", label: t(msg`Used`), ...gpus, ...basis("used") },
      {
        key: "grantRate",
        label: t(msg`Grant rate`),
        ...rate,
        explain: ratio("granted", "requested", "grantRate"),
      },
      {
        key: "useRate",
        label: t(msg`Use rate`),
        ...rate,
        explain: ({ id }) => writeUseRate(rows.find(({ lab }) => lab === id)?.useHours ?? null, language),
      },
    ],
    rows: rows.map(({ lab, useHours: _, ...cells }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...cells },
    })),
  }
}

/** The use rate as the division it is, in GPU-hours of the days on which both are recorded. */
function writeUseRate(hours: GapLab["useHours"], { t, format }: Language): string | null {
  if (hours === null || hours.granted === 0) return null
  const [used, granted] = [format.integer(hours.used), format.integer(hours.granted)]
  const rate = format.percent(hours.used / hours.granted)
  return t(msg`${used} ÷ ${granted} GPU-hours on the days on which both are recorded = ${rate}`)
}
