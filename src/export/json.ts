import type { ExportedFigure } from "./exported-figure.ts"
import { type Grid, toTidyGrid, toWideGrid } from "./grid.ts"

/**
 * The figure as JSON: what it says, where that comes from, and its rows by column key; `null` = not recorded. Where it
 * is periods × labs, `tidy` has one amount a row.
 */
export function toJson(exported: ExportedFigure): string {
  const { title, subtitle, notes, bases, source, dataVersion, accessed, url } = exported
  const wide = toWideGrid(exported)
  const tidy = toTidyGrid(exported)
  const body = {
    ...{ title, subtitle, notes, basis: bases, source, dataVersion, accessed, url },
    columns: wide.fields,
    rows: toRecords(wide),
    ...(tidy !== null && { tidy: { columns: tidy.fields, rows: toRecords(tidy) } }),
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

function toRecords({ fields, rows }: Grid) {
  return rows.map((row) => Object.fromEntries(fields.map(({ key }, index) => [key, row[index] ?? null])))
}
