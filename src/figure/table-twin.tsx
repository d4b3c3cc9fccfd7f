import { Trans } from "@lingui/react/macro"
import { useEffect, useMemo, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { useFormat } from "#i18n/use-format.ts"
import type { Basis } from "#model/basis.ts"
import { saysBases } from "#words/measure-bases.ts"
import type { Cell, Order, Table, TableColumn, TableRow } from "#words/table.ts"
import { BasisMark } from "./basis-mark.tsx"
import type { Selection } from "./selection.ts"
import { nextOrder, sortRows } from "./sort-rows.ts"
import { useIsWritten } from "./written.ts"

interface TableTwinProps {
  table: Table
  /** given where the drawing marks the row that is chosen here */
  selection?: Selection | undefined
}

/** The table behind a chart: the same numbers, for reading, hearing, sorting and copying. */
export function TableTwin({ table, selection }: TableTwinProps) {
  const { locale } = useFormat()
  const [ownOrder, setOwnOrder] = useState<Order | null>(null)
  const [order, setOrder] = [table.order ?? ownOrder, table.onOrder ?? setOwnOrder]
  const sorted = useMemo(() => sortRows(table, order, locale), [table, order, locale])
  const [isWhole, showAll] = useWhole()
  const box = useRef<HTMLElement>(null)
  const isWritten = useIsWritten()
  const findChosen = () => sorted.findIndex(({ id }) => id === selection?.selected)
  // the row that was chosen in the drawing is among the first that are shown
  const [chosen, choose] = useState(findChosen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at first, and no more when another row is chosen
  useEffect(() => {
    if (isWritten) return
    choose(findChosen)
    bringSelectedIntoSight(box.current)
  }, [isWritten])
  const { firstRows = sorted.length } = table
  const saysBasis = saysBases(table)
  const rows = isWhole ? sorted : sorted.slice(0, Math.max(firstRows, chosen + 1))
  return (
    // a wide table scrolls inside its own box, which is focusable so that the keyboard can scroll it too
    <section
      ref={box}
      className="table-box max-h-[640px] overflow-auto"
      aria-label={table.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {/* a phone lays the rows out as blocks, which takes from the elements what they mean: the roles keep it */}
      <table className="data-table" role="table">
        <caption className="pb-2 text-left text-small text-ink2">{table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {table.columns.map((column) => (
              <HeaderCell
                key={column.key}
                column={column}
                basis={saysBasis ? column.basis : undefined}
                order={order?.key === column.key ? order : null}
                onSort={() => setOrder(nextOrder(order, column.key))}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <BodyRow
              key={row.id}
              row={row}
              columns={table.columns}
              selection={selection}
              onOpen={table.onOpen}
              onOpenRow={table.onOpenRow}
            />
          ))}
        </tbody>
      </table>
      {rows.length < sorted.length && (
        <button type="button" className="word-button" onClick={showAll}>
          <Trans>Show all {sorted.length} rows</Trans>
        </button>
      )}
    </section>
  )
}

/** A long table scrolls inside its box; the page stays where it is. */
function bringSelectedIntoSight(box: HTMLElement | null) {
  const row = box?.querySelector<HTMLElement>("tr[data-selected]")
  if (box === null || row == null) return
  const below = row.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom
  if (below > 0) box.scrollTop += below + box.clientHeight / 2
}

/** Whether all rows are shown: once asked for, and always on paper. */
function useWhole(): [boolean, () => void] {
  const [isWhole, setWhole] = useState(false)
  const showAll = () => setWhole(true)
  useEffect(() => {
    const showOnPaper = () => flushSync(() => setWhole(true))
    window.addEventListener("beforeprint", showOnPaper)
    return () => window.removeEventListener("beforeprint", showOnPaper)
  }, [])
  return [isWhole, showAll]
}

interface HeaderCellProps {
  column: TableColumn
  /** given where the columns differ in it */
  basis: Basis | undefined
  /** the order, when it is by this column */
  order: Order | null
  onSort: () => void
}

function HeaderCell({ column, basis, order, onSort }: HeaderCellProps) {
  const direction = order === null ? undefined : order.isDescending ? "descending" : "ascending"
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.numeric ? "numeric" : undefined}
      aria-sort={direction}
    >
      <button type="button" className="sort-button" onClick={onSort}>
        {column.label}
        <span aria-hidden="true">{direction === undefined ? "" : order?.isDescending ? " ↓" : " ↑"}</span>
      </button>
      {basis !== undefined && (
        <span className="block">
          <BasisMark basis={basis} />
        </span>
      )}
    </th>
  )
}

interface BodyRowProps {
  row: TableRow
  columns: readonly TableColumn[]
  selection: Selection | undefined
  onOpen: Table["onOpen"]
  onOpenRow: Table["onOpenRow"]
}

function BodyRow({ row, columns, selection, onOpen, onOpenRow }: BodyRowProps) {
  const [first, ...rest] = columns
  if (first === undefined) return null
  const isSelected = selection?.selected === row.id
  const cell = (column: TableColumn) => {
    const text = <CellText column={column} value={row.cells[column.key] ?? null} />
    const open = onOpen ?? (column === first ? onOpenRow : undefined)
    if (open === undefined) return text
    return (
      <button type="button" className="row-button" onClick={() => open(row.id, column.key)}>
        {text}
      </button>
    )
  }
  return (
    <tr role="row" data-selected={isSelected || undefined}>
      <th role="rowheader" scope="row" lang={first.lang} className={first.numeric ? "numeric" : undefined}>
        {selection === undefined ? (
          cell(first)
        ) : (
          <button
            type="button"
            className="row-button"
            aria-pressed={isSelected}
            onClick={() => selection.select(isSelected ? null : row.id)}
          >
            <CellText column={first} value={row.cells[first.key] ?? null} />
          </button>
        )}
      </th>
      {rest.map((column) => (
        <td
          key={column.key}
          role="cell"
          data-label={column.label}
          className={column.numeric ? "numeric" : undefined}
          lang={column.lang}
        >
          {cell(column)}
        </td>
      ))}
    </tr>
  )
}

/** A cell in words, as tables and whoever explains one show it. */
export function CellText({ column, value }: { column: TableColumn; value: Cell }) {
  if (value === null) {
    return (
      <span className="text-ink2">
        <Trans>not recorded</Trans>
      </span>
    )
  }
  if (typeof value === "number") return column.format?.(value) ?? String(value)
  return column.formatText?.(value) ?? value
}
