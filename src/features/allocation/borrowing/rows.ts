import { msg } from "@lingui/core/macro"
import { writePeriodName } from "#features/allocation/shown-period.ts"
import type { Language } from "#i18n/language.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { Table } from "#words/table.ts"
import { type BorrowingFigureView, type LoanRow, NOBODY, UNCOVERED } from "./view.ts"

/** One bar of the drawing: what one lab used above its grant in a period, out of what. */
export interface LoanBar {
  id: string
  /** the period, and the lab in its colour */
  period: string
  lab: string
  shortLab: string
  text: string
  /** GPUs, and in words */
  value: number
  amount: string
  parts: readonly LoanBarPart[]
}

export interface LoanBarPart {
  id: string
  value: number
  label: string
  /** a lab’s colours, or what stands for none */
  fill: string
  text: string
  kind: "lab" | "nobody" | "uncovered"
  spoken: string
}

const HEAD = 30
export const WIDE_BAR = 46
export const NARROW_BAR = 66

/** Height of the drawing for the frame; a sentence alone needs little. */
export function borrowingHeight(count: number, isScenario: boolean): { wide: number; narrow: number } {
  if (count === 0) return { wide: 32, narrow: 32 }
  const head = HEAD + (isScenario ? 28 : 0)
  return { wide: head + count * WIDE_BAR, narrow: head + count * NARROW_BAR }
}

/** What a part is out of, in words. */
function sourceNames(names: LabNames, { t }: Language) {
  return (source: string): string => {
    if (source === NOBODY) return t(msg`granted to nobody`)
    return source === UNCOVERED ? t(msg`not covered`) : names.label(source)
  }
}

/** Bars as they are drawn. */
export function toLoanBars(
  view: BorrowingFigureView,
  rows: readonly LoanRow[],
  names: LabNames,
  language: Language,
): LoanBar[] {
  const { t, format } = language
  const nameOf = writePeriodName(view.step, language)
  const labelOf = sourceNames(names, language)
  return rows.map(({ id, lab, period, gpus, parts }) => {
    const [when, name, amount] = [nameOf(period), names.label(lab), format.integer(gpus)]
    const toPart = ({ source, ...part }: LoanRow["parts"][number]): LoanBarPart => {
      const [label, own] = [labelOf(source), format.decimal(part.gpus)]
      const start = t(msg`${when}: ${name} used ${amount} GPUs above its grant`)
      return {
        ...{ id: part.id, value: part.gpus, label: source.startsWith("@") ? label : names.short(source) },
        ...(source.startsWith("@") ? { fill: "var(--ink2)", text: "var(--ink2)" } : view.colourOf(source)),
        kind: source === NOBODY ? "nobody" : source === UNCOVERED ? "uncovered" : "lab",
        spoken:
          source === UNCOVERED
            ? t(msg`${start}; nothing on record covers ${own} of them`)
            : source === NOBODY
              ? t(msg`${start}; ${own} of them out of what nobody was granted`)
              : t(msg`${start}; ${own} of them out of what ${label} left unused`),
      }
    }
    return {
      ...{ id, period: when, lab: name, shortLab: names.short(lab), text: view.colourOf(lab).text },
      ...{ value: gpus, amount: t(msg`${amount} GPUs`), parts: parts.map(toPart) },
    }
  })
}

/** A row for each lab or pot that something was taken from. */
export function toBorrowingTable(view: BorrowingFigureView, names: LabNames, language: Language): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: (value: number) => format.decimal(value), unit: "GPU" } as const
  const labelOf = sourceNames(names, language)
  const byId = new Map(view.rows.flatMap((row) => row.parts.map((part) => [part.id, { row, part }] as const)))
  const nameOf = writePeriodName(view.step, language)
  return {
    caption: view.isScenario
      ? t(msg`GPUs used above grants, and out of what by the rule, scenario`)
      : t(msg`GPUs used above grants, and out of what by the rule`),
    columns: [
      { key: "period", label: t(msg`Period`), type: "date", formatText: nameOf },
      { key: "lab", label: t(msg`Lab`) },
      { key: "above", label: t(msg`GPUs above its grant`), ...gpus },
      { key: "source", label: t(msg`Out of`) },
      { key: "left", label: t(msg`GPUs left there`), ...gpus },
      {
        key: "gpus",
        label: t(msg`GPUs taken`),
        ...gpus,
        explain: ({ id }) => {
          const found = byId.get(id)
          return found === undefined ? null : explainPart(found, format)
        },
      },
      {
        ...{ key: "gpuHours", label: t(msg`GPU-hours`), numeric: true, unit: "GPU-hours" as const },
        format: format.integer,
      },
    ],
    rows: view.rows.flatMap(({ period, lab, gpus: above, parts }) =>
      parts.map(({ id, source, left, ...amounts }) => ({
        id,
        cells: { period, lab: names.label(lab), above, source: labelOf(source), left, ...amounts },
      })),
    ),
    firstRows: 24,
  }
}

/** “235 × 412 ÷ 5,120 ≈ 18.9”: what is over, times what this one left, by what all left; or the reverse where that is less. */
function explainPart(
  { row, part }: { row: LoanRow; part: LoanRow["parts"][number] },
  format: Language["format"],
): string | null {
  if (part.left === null) return null
  const { gpus: above, needed, idle } = row
  const [over, left, result] = [format.decimal(above), format.decimal(part.left), format.decimal(part.gpus)]
  const whole = format.decimal(Math.max(needed, idle))
  return `${over} × ${left} ÷ ${whole} ≈ ${result}`
}
