import { msg } from "@lingui/core/macro"
import type { SheetData } from "write-excel-file/universal"
import type { Language } from "#i18n/language.ts"
import type { Cell } from "#words/table.ts"
import type { Unit } from "#words/units.ts"
import { headsOf } from "./csv.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { type Field, type Grid, toTidyGrid, toWideGrid } from "./grid.ts"

/** How a number is shown; the cell holds what the grid holds. */
const FORMATS: Readonly<Partial<Record<Unit, string>>> = {
  GPU: "#,##0.0",
  "GPU-hours": "#,##0",
  share: "0.0%",
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/
/** In characters. */
const WIDTH = { least: 10, most: 32, label: 16, text: 100 }

/** Widths of a sheet of notes: a label and a text. */
export const NOTES_COLUMNS = [{ width: WIDTH.label }, { width: WIDTH.text }]

/**
 * The figure as an Excel workbook: the table, the same with one amount a row where it is periods × labs, and a sheet of
 * sources and notes. Numbers and whole dates are numbers and dates; every text is a text, never a formula.
 */
export async function toXlsx(exported: ExportedFigure, language: Language): Promise<Blob> {
  const { default: writeXlsx } = await import("write-excel-file/universal")
  const { t } = language
  const tidy = toTidyGrid(exported)
  const notes = toNotes(exported, language)
  const sheets = [
    { sheet: t(msg`Data`), ...toSheet(toWideGrid(exported)) },
    ...(tidy === null ? [] : [{ sheet: t(msg`Data, one amount a row`), ...toSheet(tidy) }]),
    {
      sheet: t(msg`Sources and notes`),
      data: notes,
      columns: NOTES_COLUMNS,
    },
  ]
  return writeXlsx(sheets).toBlob()
}

/** A sheet with its head held in place. */
export function toSheet({ fields, rows }: Grid) {
  const heads = headsOf(fields, "labels")
  const data: SheetData = [
    heads.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
    ...rows.map((row) => row.map((cell, index) => toCell(cell, fields[index]))),
  ]
  const columns = fields.map((_, index) => {
    const cells = rows.slice(0, 50).map((row) => String(row[index] ?? "").length)
    const longest = Math.max(WIDTH.least, Math.ceil((heads[index]?.length ?? 0) / 2), ...cells)
    return { width: Math.min(WIDTH.most, longest + 2) }
  })
  return { data, columns, stickyRowsCount: 1 }
}

function toCell(cell: Cell, field: Field | undefined): SheetData[number][number] {
  if (cell === null) return null
  if (typeof cell === "number") {
    const format = field?.unit === undefined ? undefined : FORMATS[field.unit]
    return { value: cell, type: Number, ...(format !== undefined && { format }) }
  }
  if (field?.type === "date" && (DAY.test(cell) || MONTH.test(cell))) {
    const isDay = DAY.test(cell)
    const format = isDay ? "yyyy-mm-dd" : "yyyy-mm"
    return { value: new Date(`${isDay ? cell : `${cell}-01`}T00:00:00Z`), type: Date, format }
  }
  return toText(cell)
}

/** “@”: nothing in it is read as a number, a date or a formula, now or when the cell is edited. */
function toText(value: string) {
  return { value, type: String, format: "@" }
}

/** What the figure says of itself, a line each. */
export function toNotes(exported: Omit<ExportedFigure, "table">, { t }: Language): SheetData {
  const { isScenario, isWhatIf, licence, words, notes } = exported
  const meaning = isWhatIf
    ? t(msg`What-if, not data: a reader moved amounts to see what would follow. No record says so.`)
    : t(
        msg`Scenario: the amounts are invented to demonstrate, by a model whose assumptions are listed on the page of the method. No such record was ever published.`,
      )
  const lines: [label: string, text: string][] = [
    [t(msg`Title`), exported.title],
    ...(isScenario ? [[t(msg`What this is`), meaning] as [string, string]] : []),
    [t(msg`Shown`), exported.subtitle],
    ...(notes === null ? [] : [[t(msg`Notes`), notes] as [string, string]]),
    [t(msg`Empty cell`), t(msg`not recorded, or not there yet or any more; never zero`)],
    [t(msg`Source`), exported.source],
    ...exported.sourceLinks.map(({ title, path }): [string, string] => ["", `${title}: ${path}`]),
    [t(msg`Basis`), words.basis],
    [t(msg`Data`), `${words.data}, ${words.accessed}`],
    ...(licence === null ? [] : [[t(msg`Licence`), `${licence.title}, ${licence.path}`] as [string, string]]),
    [t(msg`Address`), exported.url],
  ]
  return lines.map(([label, text]) => [
    { ...toText(label), fontWeight: "bold", alignVertical: "top" },
    { ...toText(text), wrap: true },
  ])
}
