import Papa from "papaparse"
import type { Cell } from "#words/table.ts"
import type { ExportedFigure } from "./exported-figure.ts"

/** What a spreadsheet would compute; a number written as text is left alone. `＝ ＋ － ＠` are read as `= + - @` by some. */
const FORMULA = /^(?![-+]?\d+(\.\d+)?$)[=+\-@\t\r＝＋－＠]/

interface CsvOptions {
  /** `labels` as in the table on the page, `keys` stable in every language */
  header?: "labels" | "keys"
  /** for spreadsheets: a byte order mark, and cells that would be computed made harmless */
  forSpreadsheet?: boolean
}

/**
 * The table of a figure as CSV (RFC 4180): UTF-8, CRLF, numbers as they are, dates as EDTF, an empty cell where
 * nothing is recorded. A scenario has one column more, `basis`, so that no row can be taken for a record.
 */
export function toCsv(
  exported: Pick<ExportedFigure, "table" | "isScenario" | "isWhatIf">,
  { header = "labels", forSpreadsheet = false }: CsvOptions = {},
): string {
  const { names, rows } = toGrid(exported, header)
  const text = Papa.unparse([names, ...rows], {
    newline: "\r\n",
    ...(forSpreadsheet && { escapeFormulae: FORMULA }),
  })
  return `${forSpreadsheet ? "\ufeff" : ""}${text}\r\n`
}

/** Names of the columns, each once, and the cells in their order. */
export function toGrid(
  { table, isScenario, isWhatIf }: Pick<ExportedFigure, "table" | "isScenario" | "isWhatIf">,
  header: "labels" | "keys",
): { names: string[]; rows: Cell[][] } {
  const labels = table.columns.map((column) => column.label)
  const names = table.columns.map(({ key, label }) => {
    const isTwice = labels.indexOf(label) !== labels.lastIndexOf(label)
    return header === "keys" ? key : isTwice ? `${label} (${key})` : label
  })
  const rows = table.rows.map((row) => table.columns.map(({ key }) => row.cells[key] ?? null))
  if (!isScenario) return { names, rows }
  return {
    names: [...names, "basis"],
    rows: rows.map((row) => [...row, isWhatIf ? "what-if, not data" : "scenario"]),
  }
}
