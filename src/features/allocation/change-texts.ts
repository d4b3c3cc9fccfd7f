import { msg } from "@lingui/core/macro"
import type { ChangeRow } from "#charts/change.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { explanations } from "#words/explain.ts"
import { inScenario } from "#words/in-scenario.ts"
import type { LabColour } from "#words/lab-colour.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { Table } from "#words/table.ts"
import type { ChangeView, LabChange } from "./change-view.ts"

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

/** The largest difference between the two, and who came or went. */
export function writeChangeSentence(
  view: ChangeView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): string {
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
    return isScenario
      ? t(msg`In the scenario no lab’s grant differs between ${before} and ${after}`)
      : t(msg`No lab’s grant differs between ${before} and ${after}`)
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
function formatSigned(value: number, integer: (value: number) => string): string {
  const size = integer(Math.abs(value))
  return size === "0" ? "0" : value > 0 ? `+${size}` : `−${size}`
}

interface ChangeRowsOptions {
  names: LabNames
  colourOf: (lab: string) => LabColour
}

/** Rows of the drawing; labs without a difference are left to the table. */
export function toChangeRows(
  { rows }: ChangeView,
  { names, colourOf }: ChangeRowsOptions,
  language: Language,
): ChangeRow[] {
  const { format } = language
  const words = kindWords(language)
  const say = (value: number | null) => (value === null ? "–" : format.integer(value))
  return rows
    .filter(({ kind }) => kind !== "same")
    .map((row) => {
      const amounts = `${say(row.before)} → ${say(row.after)}`
      const difference =
        row.difference === null ? words[row.kind] : formatSigned(row.difference, format.integer)
      const label = names.label(row.lab)
      return {
        id: row.lab,
        label,
        shortLabel: names.short(row.lab),
        ...colourOf(row.lab),
        before: row.before,
        after: row.after,
        amounts,
        difference,
        spoken: `${label}: ${amounts}, ${difference}`,
      }
    })
}

function kindWords({ t }: Language): Record<LabChange["kind"], string> {
  return {
    changed: "",
    same: t(msg`no difference`),
    appeared: t(msg`new`),
    vanished: t(msg`gone`),
    unrecorded: t(msg`not recorded`),
  }
}

export function toChangeTable(
  view: ChangeView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const nameOf = writePeriodName(view.step, language)
  const words = kindWords(language)
  const gpus = { numeric: true, unit: "GPU" }
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
