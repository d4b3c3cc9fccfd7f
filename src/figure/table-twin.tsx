import { Trans } from "@lingui/react/macro"

export type Cell = string | number | null

export interface TableColumn {
  key: string
  label: string
  /** right-aligned, formatted by `format` */
  numeric?: boolean
  format?: (value: number) => string
  /** BCP 47 tag where the cells are not in the language of the page */
  lang?: string
}

/** The rows behind a drawing; the drawing is made from the same ones. `null` = not recorded. */
export interface Table {
  caption: string
  columns: readonly TableColumn[]
  rows: readonly { id: string; cells: Readonly<Record<string, Cell>> }[]
}

/** The table behind a chart: the same numbers, for reading, hearing and copying. */
export function TableTwin({ table }: { table: Table }) {
  const [first, ...rest] = table.columns
  if (first === undefined) return null
  return (
    // a wide table scrolls inside its own box, which is focusable so that the keyboard can scroll it too
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="max-h-[640px] overflow-auto" aria-label={table.caption} tabIndex={0}>
      <table className="data-table">
        <caption className="pb-2 text-left text-small text-ink2">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" lang={first.lang}>
                <CellText column={first} value={row.cells[first.key] ?? null} />
              </th>
              {rest.map((column) => (
                <td key={column.key} className={column.numeric ? "numeric" : undefined} lang={column.lang}>
                  <CellText column={column} value={row.cells[column.key] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CellText({ column, value }: { column: TableColumn; value: Cell }) {
  if (value === null) {
    return (
      <span className="text-ink2">
        <Trans>not recorded</Trans>
      </span>
    )
  }
  if (typeof value === "number") return column.format?.(value) ?? String(value)
  return value
}
