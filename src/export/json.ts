import type { ExportedFigure } from "./exported-figure.ts"

/** The figure as JSON: what it says, where that comes from, and its rows by column key; `null` = not recorded. */
export function toJson(exported: ExportedFigure): string {
  const { title, subtitle, bases, source, dataVersion, accessed, url, table } = exported
  const columns = table.columns.map(({ key, label, unit, type, numeric }) => ({
    key,
    label,
    type: type ?? (numeric ? "number" : "string"),
    ...(unit !== undefined && { unit }),
  }))
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map(({ key }) => [key, cells[key] ?? null])),
  )
  const body = { title, subtitle, basis: bases, source, dataVersion, accessed, url, columns, rows }
  return `${JSON.stringify(body, null, 2)}\n`
}
