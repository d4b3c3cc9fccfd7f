import { msg } from "@lingui/core/macro"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import { measureWords } from "#features/allocation/measure-names.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeCaveatNotes, writeExcludedNotes } from "#words/excluded-notes.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { writePartlyRecordedNote } from "#words/partly-recorded.ts"
import type { SourcePart } from "#words/source-parts.ts"
import { writeWholeNotes } from "#words/whole-labs.ts"
import type { MainView } from "./amounts.ts"
import { toMainTable } from "./table.ts"
import type { LabAmounts, MainFigureView } from "./view.ts"

/** All that the figure says. */
export function writeMain(view: MainFigureView, language: Language): FigureWords {
  const { t, format } = language
  const { data, choices, isScenario, runs } = view
  const names = labNames(view.nodes, language)
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const isDerived = choices.view === "share" || choices.unit === "gpu-hours" || choices.hasIdle
  return {
    sentence: writeSentence(
      { view, choices, isScenario, lab: view.lab, within: view.within, isPool: view.isPool, names },
      language,
    ),
    subtitle: writeSubtitle(choices, range, isScenario, language),
    notes: [
      ...writeWholeNotes(view.wholes, names, language),
      ...writePartlyRecordedNote(view.partly, choices.measure, names, language),
      ...writeExcludedNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language),
    ],
    table: toMainTable(view, choices, data, names, isScenario, language),
    source: writeSource(view, t),
    bases: [
      data.basis,
      ...(isDerived ? (["derived"] as const) : []),
      ...(runs.length > 0 ? (["reported"] as const) : []),
    ],
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

interface SentenceFacts {
  view: MainView
  choices: MainParams
  isScenario: boolean
  /** the one lab that is looked into */
  lab: LabAmounts | null
  /** the lab whose teams or pools are shown; `null` where labs are */
  within: string | null
  isPool: boolean
  names: LabNames
}

/** The finding: who holds most at the end, or what became of the one lab that is looked into. */
function writeSentence(facts: SentenceFacts, language: Language): string {
  const { view, choices, isScenario, lab, within, names } = facts
  const { t, format } = language
  const labSentence = writeLabSentence(language)
  const what = measureWords(language)[choices.measure]
  if (view.last === null) return t(msg`Nothing of this is recorded in the range`)
  if (lab !== null) return labSentence({ choices, isScenario, lab, names })
  const name = names.label(view.last.top.lab)
  const share = format.percent(view.last.top.value / view.last.total)
  const count = format.integer(view.last.labs)
  if (within !== null) return writePartSentence(facts, within, view.last, language)
  if (view.last.labs === 1) {
    const isAlone = view.labs.length + view.others.length === 1
    const finding = isAlone
      ? t(msg`${name} is the only lab shown`)
      : t(msg`${name} is the only lab on record at the end`)
    return inScenario(finding, isScenario, language)
  }
  if (choices.measure !== "granted" && view.last.labs < view.labs.length + view.others.length) {
    const finding = t(
      msg`${name} ended with ${share} of the GPUs ${what} in the ${count} labs that are on record as a whole, the most of them`,
    )
    return inScenario(finding, isScenario, language)
  }
  const finding = t(msg`${name} ended with ${share} of all GPUs ${what}, the most of ${count} labs`)
  return inScenario(finding, isScenario, language)
}

/** Which team or pool of a lab holds most of it at the end. */
function writePartSentence(
  { view, choices, isScenario, isPool, names }: SentenceFacts,
  within: string,
  last: NonNullable<MainView["last"]>,
  language: Language,
): string {
  const { t, format } = language
  const [part, whole] = [names.short(last.top.lab), names.label(within)]
  const what = measureWords(language)[choices.measure]
  const share = format.percent(last.top.value / last.total)
  const count = format.integer(last.labs)
  // a cluster without a grant any more holds nothing; one whose use is not on record may hold anything
  if (isPool && choices.measure !== "granted" && last.labs < view.labs.length) {
    const finding =
      last.labs === 1
        ? t(msg`${part} is the only cluster of ${whole} of which it is on record what was ${what}`)
        : t(
            msg`${part} ended with ${share} of the GPUs ${what} in the ${count} clusters of ${whole} that are on record`,
          )
    return inScenario(finding, isScenario, language)
  }
  if (last.labs === 1)
    return inScenario(t(msg`${part} ended with all of the GPUs ${what} in ${whole}`), isScenario, language)
  if (isPool) {
    const finding = t(
      msg`${part} ended with ${share} of the GPUs ${what} in ${whole}, the most of ${count} clusters`,
    )
    return inScenario(finding, isScenario, language)
  }
  const finding = t(
    msg`the team ${part} ended with ${share} of the GPUs ${what} in ${whole}, the most of ${count} teams`,
  )
  return inScenarioOf(finding, isScenario, language)
}

type LabFacts = Pick<SentenceFacts, "choices" | "isScenario" | "names"> & {
  lab: NonNullable<SentenceFacts["lab"]>
}

/** One lab: from its first to its last amount; hours add up, so they are given as a sum. */
function writeLabSentence(language: Language): (facts: LabFacts) => string {
  const { t, format } = language
  const words = measureWords(language)
  return ({ choices, isScenario, lab, names }) => {
    const name = names.label(lab.id)
    const what = words[choices.measure]
    if (lab.first === null || lab.last === null) return t(msg`${name}: not recorded over the whole range`)
    if (choices.view === "share") {
      const [from, to] = [format.percent(lab.first), format.percent(lab.last)]
      const finding = t(msg`${name} went from ${from} to ${to} of what is shown`)
      return inScenario(finding, isScenario, language)
    }
    if (choices.unit === "gpu-hours") {
      const hours = format.integer(lab.sum)
      return inScenario(t(msg`${name} came to ${hours} GPU-hours ${what}`), isScenario, language)
    }
    const [first, last] = [format.integer(lab.first), format.integer(lab.last)]
    return inScenario(t(msg`${name} went from ${first} to ${last} GPUs ${what}`), isScenario, language)
  }
}

/** Unit, basis and period of what is drawn. */
function writeSubtitle(
  { measure, unit, view }: MainParams,
  range: string,
  isScenario: boolean,
  language: Language,
): string {
  const { t } = language
  const what = measureWords(language)[measure]
  const end = isScenario ? t(msg`No GPU quota per lab was ever published.`) : ""
  const start =
    view === "share"
      ? t(msg`Share of all GPUs ${what}, per lab, ${range}.`)
      : unit === "gpu-hours"
        ? t(msg`GPU-hours ${what} per lab: mean GPUs × 24 × recorded days, ${range}.`)
        : t(msg`GPUs ${what} per lab, mean over the recorded days of each period, ${range}.`)
  return `${start} ${end}`.trim()
}
