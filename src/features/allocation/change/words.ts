import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { writeCaveatNotes, writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { labParts } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import { writeWholeNotes } from "#words/whole-labs.ts"
import type { ChangeFigureView, ChangeView, LabChange } from "./view.ts"

/** A period by its name: a month, a day, or the week that begins on a day. */
export function writePeriodName(
  step: ChangeView["step"],
  { t, format }: Language,
): (period: string) => string {
  return (period) => {
    const date = format.date(period)
    return step === "week" ? t(msg`week of ${date}`) : date
  }
}

/** All that the figure says. */
export function writeChange(view: ChangeFigureView, language: Language): FigureWords {
  const names = labNames(view.nodes, language)
  return {
    sentence: writeSentence(view, names, view.isScenario, language),
    subtitle: writeSubtitle(view, language),
    notes: [
      ...writeWholeNotes(view.wholes, names, language),
      ...writeLeftOutNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language, ({ labs }) => labs.includes(view.rows[0]?.lab ?? "")),
    ],
    table: toTable(view, names, view.isScenario, language),
    source: scenarioSource(view.data, language),
    bases: [view.data.basis, "derived"],
    file: [
      "granted-gpus",
      view.step,
      `${view.before ?? "none"}-against-${view.after ?? "none"}`,
      ...labParts(view.asked),
    ],
    terms: ["granted"],
  }
}

function writeSubtitle({ rows }: ChangeView, { t, format }: Language): string {
  const same = rows.filter(({ kind }) => kind === "same").length
  const appearing = rows.some(({ kind }) => kind === "appeared" || kind === "vanished")
  return joinSentences(
    [
      t(msg`GPUs granted per lab, mean of each period, the largest difference first.`),
      ...(appearing
        ? [t(msg`A lab that is new or gone has no difference: it was not there to hold none.`)]
        : []),
      ...(same > 0 ? [t(msg`Without any difference and only in the table: ${same}.`)] : []),
    ],
    format,
  )
}

/** The largest difference between the two, and who came or went. */
function writeSentence(view: ChangeView, names: LabNames, isScenario: boolean, language: Language): string {
  const { t, format } = language
  const nameOf = writePeriodName(view.step, language)
  const movement = writeMovementText(view, names, language)
  if (view.before === null || view.after === null) return t(msg`No grant is on record in this range`)
  const [before, after] = [nameOf(view.before), nameOf(view.after)]
  if (before === after) return t(msg`One period is set beside itself: ${before}`)
  const compared = view.rows.filter(({ difference }) => difference !== null)
  const [largest] = compared
  if (largest === undefined) return t(msg`No lab is on record in both ${before} and ${after}`)
  if (largest.difference === 0) {
    return inScenarioOf(t(msg`no lab’s grant differs between ${before} and ${after}`), isScenario, language)
  }
  const lab = names.label(largest.lab)
  const [from, to] = [format.integer(largest.before ?? 0), format.integer(largest.after ?? 0)]
  const count = format.spelled(compared.length)
  const finding =
    compared.length === 1
      ? t(msg`${lab} went from ${from} to ${to} GPUs between ${before} and ${after}`)
      : t(
          msg`${lab} went from ${from} to ${to} GPUs between ${before} and ${after}, the largest difference of ${count} labs`,
        )
  return inScenario([finding, ...movement].join(t(msg`; `)), isScenario, language)
}

/** Who came and who went between the two periods, by name while that is short. */
function writeMovementText({ rows }: ChangeView, names: LabNames, { t, format }: Language): string[] {
  const listOf = (kind: LabChange["kind"]) => {
    const labs = rows.filter((row) => row.kind === kind).map(({ lab }) => names.label(lab))
    return labs.length > 3 ? format.integer(labs.length) : format.list(labs)
  }
  const [come, gone] = [listOf("appeared"), listOf("vanished")]
  return [...(come === "" ? [] : [t(msg`new: ${come}`)]), ...(gone === "" ? [] : [t(msg`gone: ${gone}`)])]
}

/** Signed, with a real minus: +80, −80. */
export function formatSigned(value: number, integer: (value: number) => string): string {
  const size = integer(Math.abs(value))
  return size === "0" ? "0" : value > 0 ? `+${size}` : `−${size}`
}

/** What is said in place of a difference. */
export function kindWords({ t }: Language): Record<LabChange["kind"], string> {
  return {
    changed: "",
    same: t(msg`no difference`),
    appeared: t(msg`new`),
    vanished: t(msg`gone`),
    unrecorded: t(msg`not recorded`),
  }
}

function toTable(view: ChangeView, names: LabNames, isScenario: boolean, language: Language): Table {
  const { t, format } = language
  const nameOf = writePeriodName(view.step, language)
  const words = kindWords(language)
  const gpus = { numeric: true, unit: "GPU", measure: t(msg`GPUs granted, mean`) } as const
  const { difference } = explanations(language)
  const [before, after] = writeEach([view.before, view.after], (period) =>
    period === null ? "–" : nameOf(period),
  )
  return {
    caption: isScenario
      ? t(msg`Mean GPUs granted per lab in two periods, the largest difference first, scenario`)
      : t(msg`Mean GPUs granted per lab in two periods, the largest difference first`),
    columns: [
      { key: "lab", label: t(msg`Lab`) },
      { key: "before", label: before ?? "", ...gpus, format: format.integer },
      { key: "after", label: after ?? "", ...gpus, format: format.integer },
      {
        key: "difference",
        label: t(msg`Difference`),
        ...gpus,
        format: (value) => formatSigned(value, format.integer),
        explain: difference("after", "before"),
      },
      { key: "note", label: t(msg`Note`) },
    ],
    rows: view.rows.map(({ lab, kind, ...amounts }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...amounts, note: words[kind] || "–" },
    })),
  }
}
