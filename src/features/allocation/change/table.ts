import { msg } from "@lingui/core/macro"
import { writeShownName } from "#features/allocation/shown-period.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { explanations, numberOf } from "#words/explain.ts"
import type { LabNames } from "#words/lab-names.ts"
import { columnBasis } from "#words/measure-bases.ts"
import type { Table, TableRow } from "#words/table.ts"
import { unitName } from "#words/unit-kind.ts"
import { type ChangeFigureView, type ChangeUnit, type LabChange, rangeOf } from "./view.ts"

/** The two periods side by side, one lab a row, with the difference and how it comes about. */
export function toChangeTable(view: ChangeFigureView, names: LabNames, language: Language): Table {
  const { t } = language
  const { isScenario, unit } = view
  const words = kindWords(language)
  const formats = changeFormats(unit, language)
  const amounts = {
    numeric: true,
    format: formats.amount,
    ...(unit === "gpus"
      ? { unit: "GPU" as const, measure: t(msg`GPUs granted, mean`) }
      : { unit: "share" as const, measure: t(msg`Share of the GPUs granted`) }),
  }
  const basis = columnBasis(view.data)
  // a share is derived of a grant, as a difference is
  const ofAmount = basis(unit === "gpus" ? "granted" : "derived")
  const [before, after] = writeEach([view.before, view.after], (period) =>
    period === null ? "–" : writeShownName(rangeOf(view), language)(period),
  )
  return {
    caption: writeCaption(unit, isScenario, language),
    columns: [
      { key: "lab", label: unitName(view.units, language) },
      { key: "before", label: before, ...amounts, ...ofAmount },
      { key: "after", label: after, ...amounts, ...ofAmount },
      {
        key: "difference",
        label: unit === "gpus" ? t(msg`Difference`) : t(msg`Difference in percentage points`),
        ...amounts,
        ...basis("derived"),
        format: formats.difference,
        explain:
          unit === "gpus" ? explanations(language).difference("after", "before") : explainPoints(formats),
      },
      { key: "note", label: t(msg`Note`) },
    ],
    rows: view.rows.map(({ lab, kind, ...amounts }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...amounts, note: words[kind] || "–" },
    })),
  }
}

function writeCaption(unit: ChangeUnit, isScenario: boolean, { t }: Language): string {
  if (unit === "share") {
    return isScenario
      ? t(msg`Shares of the GPUs granted in two periods, the largest difference first, scenario`)
      : t(msg`Shares of the GPUs granted in two periods, the largest difference first`)
  }
  return isScenario
    ? t(msg`Mean GPUs granted per lab in two periods, the largest difference first, scenario`)
    : t(msg`Mean GPUs granted per lab in two periods, the largest difference first`)
}

/** “23.4 % − 42.1 % = −18.7 points” */
function explainPoints({ amount, difference }: ReturnType<typeof changeFormats>) {
  return (row: TableRow): string | null => {
    const [before, after] = [numberOf(row, "before"), numberOf(row, "after")]
    if (before === null || after === null) return null
    const shown = (share: number) => Math.round(share * 1000)
    const equals = shown(after) - shown(before) === shown(after - before) ? "=" : "≈"
    return `${amount(after)} − ${amount(before)} ${equals} ${difference(after - before)}`
  }
}

/** Amounts and differences in the unit of the view: “128” and “+80”, “42.1 %” and “−18.7 points”. */
export function changeFormats(unit: ChangeUnit, { t, format }: Language) {
  if (unit === "gpus") {
    return {
      amount: format.integer,
      difference: (value: number) => format.signed(value),
    }
  }
  return {
    amount: (share: number) => format.percent(share, 1),
    difference: (share: number) => {
      const points = format.signed(share * 100, 1)
      return t(msg`${points} points`)
    },
  }
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
