import type { ExportedFigure } from "#export/exported-figure.ts"

/** The beginning of a table as texts: what formats its cells does so only while its language is active. */
export interface TextTable {
  columns: readonly { label: string; isNumeric: boolean }[]
  rows: readonly (readonly string[])[]
}

/** More rows than any picture has room for. */
const MOST_ROWS = 12

export function toTextTable({ columns, rows }: ExportedFigure["table"]): TextTable {
  return {
    columns: columns.map(({ label, numeric = false }) => ({ label, isNumeric: numeric })),
    rows: rows.slice(0, MOST_ROWS).map(({ cells }) =>
      columns.map(({ key, format, formatText }) => {
        const cell = cells[key] ?? null
        if (cell === null) return "–"
        if (typeof cell === "number") return format?.(cell) ?? String(cell)
        return formatText?.(cell) ?? cell
      }),
    ),
  }
}
