import { msg } from "@lingui/core/macro"
import { measureWords } from "#features/allocation/measure-names.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeCaveatNotes, writeExcludedNotes } from "#words/excluded-notes.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { writePartlyRecordedNote } from "#words/partly-recorded.ts"
import type { SourcePart } from "#words/source-parts.ts"
import { writeWholeNotes } from "#words/whole-labs.ts"
import { writeMainSentence } from "./sentence.ts"
import { showsCapacity, toMainTable } from "./table.ts"
import type { MainFigureView } from "./view.ts"

/** All that the figure says. */
export function writeMain(view: MainFigureView, language: Language): FigureWords {
  const { t, format } = language
  const { data, choices, isScenario, runs } = view
  const names = labNames(view.nodes, language)
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const isDerived = choices.view === "share" || choices.unit === "gpu-hours" || choices.hasIdle
  return {
    sentence: writeMainSentence(view, names, language),
    subtitle: writeSubtitle(view, names, range, language),
    notes: [
      ...writeWholeNotes(view.wholes, names, language),
      ...writePartlyRecordedNote(view.partly, choices.measure, names, language),
      ...writeExcludedNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language),
    ],
    table: toMainTable(view, choices, data, names, isScenario, language),
    source: writeSource(view, t),
    bases: basesOf(data, showsCapacity(view) ? [choices.measure, "capacity"] : [choices.measure], [
      ...(isDerived ? (["derived"] as const) : []),
      ...(runs.length > 0 ? (["reported"] as const) : []),
    ]),
    file: fileParts(view),
    terms: choices.hasIdle ? [choices.measure, "idle"] : [choices.measure],
  }
}

/** “granted-gpus”, “used-share”; step, range; the labs, or the one whose teams are shown. */
function fileParts({ choices, data, within, lab, asked }: MainFigureView): string[] {
  const { measure, view, unit } = choices
  const one = within ?? lab?.id
  return [
    `${measure}-${view === "share" ? "share" : unit}`,
    ...[data.step, rangePart(data)],
    ...(one === undefined ? labParts(asked) : [one]),
    ...(within === null ? [] : ["parts"]),
  ]
}

function writeSource({ data, isScenario }: MainFigureView, t: Language["t"]): SourcePart[] {
  const { seed, capacity, sources } = data
  const ids = { ids: isScenario ? capacity.sources : sources, most: 2 }
  if (seed === null) return [ids]
  const text = t(
    msg`scenario model, seed ${seed}; runs from their papers; capacity built on reported figures:`,
  )
  return [{ text, ...ids }]
}

/** Unit, basis and period of what is drawn. */
function writeSubtitle(view: MainFigureView, names: LabNames, range: string, language: Language): string {
  const { t } = language
  const { choices, isScenario } = view
  const what = measureWords(language)[choices.measure]
  const end = isScenario ? t(msg`No GPU quota per lab was ever published.`) : ""
  const start =
    choices.view === "share"
      ? writeShareSubtitle(view, names, range, language)
      : choices.unit === "gpu-hours"
        ? t(msg`GPU-hours ${what} per lab: mean GPUs × 24 × recorded days, ${range}.`)
        : t(msg`GPUs ${what} per lab, mean over the recorded days of each period, ${range}.`)
  return `${start} ${end}`.trim()
}

/** What the shares are shares of. */
function writeShareSubtitle(
  { choices, whole, within, isPool }: MainFigureView,
  names: LabNames,
  range: string,
  language: Language,
): string {
  const { t } = language
  const what = measureWords(language)[choices.measure]
  if (within === null) {
    return choices.measure === "granted"
      ? t(msg`Share of all GPUs ${what}, per lab, ${range}.`)
      : t(msg`Share of the GPUs ${what} in all labs that are on record, ${range}.`)
  }
  const lab = names.label(within)
  if (whole === "shown")
    return t(msg`Share of the GPUs ${what} in the clusters of ${lab} on record, ${range}.`)
  return isPool
    ? t(msg`Share of the GPUs ${what} in ${lab}, per cluster, ${range}.`)
    : t(msg`Share of the GPUs ${what} in ${lab}, per team, ${range}; the lab keeps the rest.`)
}
