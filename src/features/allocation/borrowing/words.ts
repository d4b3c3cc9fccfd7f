import { msg, plural } from "@lingui/core/macro"
import { writeSpan } from "#features/allocation/shown-period.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { AmountKind, Step } from "#model/allocation.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import { countChosen, countUnits, noneOf } from "#words/unit-kind.ts"
import { toBorrowingTable } from "./rows.ts"
import { type Borrower, type BorrowingFigureView, NOBODY, pickDrawn, UNCOVERED } from "./view.ts"

/** All that the figure says. */
export function writeBorrowing(view: BorrowingFigureView, language: Language): FigureWords {
  const names = labNames(view.nodes, language)
  return {
    sentence: writeSentence(view, names, language),
    subtitle: writeSubtitle(view, names, language),
    notes: writeLeftOutNotes(view.excluded, language),
    table: toBorrowingTable(view, names, language),
    source: scenarioSource(view.data, language),
    bases: basesOf(view.data, listShown(view), ["derived"]),
    file: ["borrowed-gpus", view.step, rangePart(view.data), ...labParts(view.asked)],
    terms: ["granted", "used", "idle"],
  }
}

function writeSentence(view: BorrowingFigureView, names: LabNames, language: Language): string {
  const { t } = language
  const { known, borrowers, isScenario } = view
  if (known === 0) {
    const [only, another] = view.chosen
    if (view.showsAll) return t(msg`Whether a lab used more than its grant is not on record`)
    const name = names.label(only ?? "")
    return another === undefined
      ? t(msg`Whether ${name} used more than its grant is not on record`)
      : t(msg`Whether the labs chosen used more than their grants is not on record`)
  }
  const [first, ...others] = borrowers
  if (first === undefined) return writeNone(view, names, language)
  return inScenario(writeFirst(first, others, view, names, language), isScenario, language)
}

/** Nobody that is asked about used more than its grant. */
function writeNone(view: BorrowingFigureView, names: LabNames, language: Language): string {
  const { t, format } = language
  const { known, step, lent, isScenario, unrecorded } = view
  const periods = countPeriods(step, known, language)
  if (view.showsAll) {
    const finding =
      unrecorded.length === 0
        ? t(msg`no lab used more than its grant in the ${periods} on record`)
        : t(msg`no lab whose use is on record used more than its grant in the ${periods} of it`)
    return inScenarioOf(finding, isScenario, language)
  }
  const { chosen, measured } = view
  const [only] = measured
  const hours = format.integer(lent)
  if (measured.length === 1 && only !== undefined) {
    const name = names.label(only)
    const finding =
      lent > 0
        ? t(
            msg`${name} never used more than its grant in the ${periods} on record; others used ${hours} GPU-hours of what it left`,
          )
        : t(msg`${name} never used more than its grant in the ${periods} on record`)
    return inScenario(finding, isScenario, language)
  }
  const count = countUnits("lab", measured.length, language)
  const all =
    measured.length === chosen.length ? countChosen(view, count, language) : t(msg`the ${count} on record`)
  const none = noneOf(all, measured.length, language)
  const finding =
    lent > 0
      ? t(
          msg`${none} used more than its grant in the ${periods} on record; others used ${hours} GPU-hours of what they left`,
        )
      : t(msg`${none} used more than its grant in the ${periods} on record`)
  return inScenarioOf(finding, isScenario, language)
}

/** Who used most above its grant, beside the others that did, and out of what the most of it is counted. */
function writeFirst(
  first: Borrower,
  others: readonly Borrower[],
  view: BorrowingFigureView,
  names: LabNames,
  language: Language,
): string {
  const { t, format } = language
  // a small excess is an excess: it must not be told as none
  const hours = first.gpuHours < 10 ? format.decimal(first.gpuHours, 2) : format.integer(first.gpuHours)
  const name = names.label(first.lab)
  const [some, periods] = [format.spelled(first.periods), countPeriods(view.step, view.known, language)]
  const start =
    view.known === 1
      ? t(msg`${name} used ${hours} GPU-hours above its grant in the ${periods} on record`)
      : t(msg`${name} used ${hours} GPU-hours above its grant in ${some} of ${periods} on record`)
  const place = writePlace(first, others, names, language)
  const share = format.percent(first.main.gpuHours / first.gpuHours)
  const source = names.label(first.main.source)
  const beginning = `${start}${place}`
  if (first.main.source === UNCOVERED) return t(msg`${beginning}; nothing on record covers ${share} of that`)
  return first.main.source === NOBODY
    ? t(msg`${beginning}; ${share} of that is counted out of what nobody was granted`)
    : t(msg`${beginning}; ${share} of that is counted out of what ${source} left unused`)
}

function writePlace(
  first: Borrower,
  others: readonly Borrower[],
  names: LabNames,
  language: Language,
): string {
  const { t } = language
  const [second] = others
  if (second === undefined || second.gpuHours >= first.gpuHours) return ""
  const other = names.label(second.lab)
  if (others.length === 1) return t(msg`, more than ${other} did`)
  const all = countUnits("lab", others.length + 1, language)
  return t(msg`, the most of ${all} that did`)
}

/** What loans are derived from; of capacity only where something is counted out of what nobody was granted. */
function listShown({ rows }: BorrowingFigureView): AmountKind[] {
  const isOfNobody = rows.some(({ parts }) => parts.some(({ source }) => source === NOBODY))
  return isOfNobody ? ["granted", "used", "capacity"] : ["granted", "used"]
}

/** “23 months”, “one day” */
function countPeriods(step: Step, count: number, { t, format }: Language): string {
  const number = format.spelled(count)
  if (step === "month")
    return t(msg({ message: plural(count, { one: `${number} month`, other: `${number} months` }) }))
  return step === "week"
    ? t(msg({ message: plural(count, { one: `${number} week`, other: `${number} weeks` }) }))
    : t(msg({ message: plural(count, { one: `${number} day`, other: `${number} days` }) }))
}

/** The rule, the range, what is drawn of it and what is not known. */
function writeSubtitle(view: BorrowingFigureView, names: LabNames, language: Language): string {
  const { t, format } = language
  const { unrecorded, rows } = view
  const range = writeSpan(view.data, language)
  const rest = rows.length - pickDrawn(rows).length
  const shown = format.integer(rows.length - rest)
  const missing =
    unrecorded.length > 3
      ? countUnits("lab", unrecorded.length, language)
      : format.list(unrecorded.map(names.label))
  return joinSentences(
    [
      t(msg`GPUs on a mean day of each period, ${range}: used − granted where more was used.`),
      t(
        msg`By rule, not by record, it is taken first from what the other labs left unused, in proportion to what each left, then from what nobody was granted.`,
      ),
      ...(rest > 0 ? [t(msg`The ${shown} largest are drawn; the table has all.`)] : []),
      ...(unrecorded.length > 0
        ? [t(msg`Use not recorded, so neither borrowing nor lending is known: ${missing}.`)]
        : []),
    ],
    format,
  )
}
