import { msg } from "@lingui/core/macro"
import { writeShownName } from "#features/allocation/shown-period.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { writeCaveatNotes, writeLeftOutNotes } from "#words/excluded-notes.ts"
import { labParts } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import { countChosen, countUnits, noneOf } from "#words/unit-kind.ts"
import { writeWholeNotes } from "#words/whole-labs.ts"
import { toChangeTable } from "./table.ts"
import { type ChangeFigureView, type LabChange, rangeOf } from "./view.ts"

/** All that the figure says. */
export function writeChange(view: ChangeFigureView, language: Language): FigureWords {
  const names = labNames(view.nodes, language)
  return {
    sentence: writeSentence(view, names, language),
    subtitle: writeSubtitle(view, names, language),
    notes: [
      ...writeWholeNotes(view.wholes, names, language),
      ...writeLeftOutNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language, ({ labs }) => labs.includes(view.rows[0]?.lab ?? "")),
    ],
    table: toChangeTable(view, names, language),
    source: scenarioSource(view.data, language),
    bases: basesOf(view.data, ["granted"], ["derived"]),
    file: [
      "granted-gpus",
      view.step,
      `${view.before ?? "none"}-against-${view.after ?? "none"}`,
      ...labParts(view.asked),
    ],
    terms: ["granted"],
  }
}

function writeSubtitle(view: ChangeFigureView, names: LabNames, { t, format }: Language): string {
  const { rows, unit, within } = view
  const same = rows.filter(({ kind }) => kind === "same").length
  const appearing = rows.some(({ kind }) => kind === "appeared" || kind === "vanished")
  const whole = within === null ? "" : names.label(within)
  return joinSentences(
    [
      unit === "gpus"
        ? t(msg`GPUs granted per lab, mean of each period, the largest difference first.`)
        : within === null
          ? t(
              msg`Share of all GPUs granted, per lab, and its difference in percentage points, the largest first.`,
            )
          : t(
              msg`Share of the GPUs granted to ${whole}, and its difference in percentage points, the largest first.`,
            ),
      ...(appearing
        ? [t(msg`A lab that is new or gone has no difference: it was not there to hold none.`)]
        : []),
      ...(same > 0 ? [t(msg`Without any difference and only in the table: ${same}.`)] : []),
    ],
    format,
  )
}

/** The largest difference between the two, and who came or went. */
function writeSentence(view: ChangeFigureView, names: LabNames, language: Language): string {
  const { t } = language
  const { isScenario } = view
  if (view.before === null || view.after === null) return t(msg`No grant is on record in this range`)
  const [before, after] = writeEach([view.before, view.after], writeShownName(rangeOf(view), language))
  if (view.before === view.after) return t(msg`One period is set beside itself: ${before}`)
  const compared = view.rows.filter(({ difference }) => difference !== null)
  const [largest, second] = compared
  if (largest === undefined) return t(msg`Nothing is on record in both ${before} and ${after}`)
  if (largest.difference === 0)
    return inScenarioOf(t(msg`no grant differs between ${before} and ${after}`), isScenario, language)
  const start = writeLargest(view, largest, names, language)
  const of = countChosen(view, countUnits(view.units, compared.length, language), language)
  const none = noneOf(of, compared.length, language)
  const isTied =
    second !== undefined && Math.abs(second.difference ?? 0) === Math.abs(largest.difference ?? 0)
  const finding =
    compared.length === 1
      ? start
      : isTied
        ? t(msg`${start}, and ${none} changed by more`)
        : compared.length === 2
          ? t(msg`${start}, the larger difference of ${of}`)
          : t(msg`${start}, the largest difference of ${of}`)
  const movement = writeMovementText(view, names, language)
  return inScenario([finding, ...movement].join(t(msg`; `)), isScenario, language)
}

/** From what to what one of them went, and of what that is. */
function writeLargest(view: ChangeFigureView, row: LabChange, names: LabNames, language: Language): string {
  const { t, format } = language
  const [before, after] = writeEach(
    [view.before ?? "", view.after ?? ""],
    writeShownName(rangeOf(view), language),
  )
  const lab = names.label(row.lab)
  if (view.unit === "gpus") {
    const [from, to] = writeEach([row.before ?? 0, row.after ?? 0], format.integer)
    return t(msg`${lab} went from ${from} to ${to} GPUs between ${before} and ${after}`)
  }
  const [from, to] = writeEach([row.before ?? 0, row.after ?? 0], (share) => format.percent(share, 1))
  const whole = view.within === null ? "" : names.label(view.within)
  return view.within === null
    ? t(msg`${lab} went from ${from} to ${to} of all GPUs granted between ${before} and ${after}`)
    : t(msg`${lab} went from ${from} to ${to} of the GPUs granted to ${whole} between ${before} and ${after}`)
}

/** Who came and who went between the two periods, by name while that is short. */
function writeMovementText({ rows, units }: ChangeFigureView, names: LabNames, language: Language): string[] {
  const { t, format } = language
  const listOf = (kind: LabChange["kind"]) => {
    const labs = rows.filter((row) => row.kind === kind).map(({ lab }) => names.label(lab))
    return labs.length > 3 ? countUnits(units, labs.length, language) : format.list(labs)
  }
  const [come, gone] = [listOf("appeared"), listOf("vanished")]
  return [...(come === "" ? [] : [t(msg`new: ${come}`)]), ...(gone === "" ? [] : [t(msg`gone: ${gone}`)])]
}
