import Papa from "papaparse"
import type { Field, Grid } from "./grid.ts"

/** What a spreadsheet would compute; a number written as text is left alone. `＝ ＋ － ＠` are read as `= + - @` by some. */
const FORMULA = /^(?![-+]?\d+(\.\d+)?$)[=+\-@\t\r＝＋－＠]/

interface CsvOptions {
  /** `labels` with measure and unit in the language of the page, `keys` stable in every language */
  header?: "labels" | "keys"
  /** for spreadsheets: a byte order mark, and cells that would be computed made harmless */
  forSpreadsheet?: boolean
}

/** A grid as CSV (RFC 4180): UTF-8, CRLF, dates as EDTF, an empty cell where nothing is recorded. */
export function toCsv(
  { fields, rows }: Grid,
  { header = "labels", forSpreadsheet = false }: CsvOptions = {},
): string {
  const text = Papa.unparse([headsOf(fields, header), ...rows], {
    newline: "\r\n",
    ...(forSpreadsheet && { escapeFormulae: FORMULA }),
  })
  return `${forSpreadsheet ? "\ufeff" : ""}${text}\r\n`
}

/** Names of the columns, each once. */
export function headsOf(fields: readonly Field[], header: "labels" | "keys"): string[] {
  const titles = fields.map(({ title }) => title)
  return fields.map(({ key, title }) => {
    const isTwice = titles.indexOf(title) !== titles.lastIndexOf(title)
    return header === "keys" ? key : isTwice ? `${title} (${key})` : title
  })
}
