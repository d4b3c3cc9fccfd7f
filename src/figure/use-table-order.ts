import { useNavigate } from "@tanstack/react-router"
import { useCallback, useMemo } from "react"
import type { Order, Table } from "#words/table.ts"
import { useViewSearch } from "./written.ts"

/**
 * By which column the table of a figure is ordered, in the address: `?order=gap~-granted`, with a minus from the end. One table
 * of a page at a time; a column that the table has not is none.
 */
export function useTableOrder(
  figureId: string,
  { columns }: Pick<Table, "columns">,
): { order: Order | null; onOrder: (order: Order | null) => void } {
  const { order: text = "" } = useViewSearch()
  const navigate = useNavigate()
  const order = useMemo(() => readOrder(text, figureId, columns), [text, figureId, columns])
  const onOrder = useCallback(
    (next: Order | null) => {
      const written = next === null ? undefined : `${figureId}~${next.isDescending ? "-" : ""}${next.key}`
      void navigate({
        to: ".",
        search: (previous: object) => ({ ...previous, order: written }),
        resetScroll: false,
      })
    },
    [navigate, figureId],
  )
  return { order, onOrder }
}

function readOrder(text: string, figureId: string, columns: Table["columns"]): Order | null {
  if (!text.startsWith(`${figureId}~`)) return null
  const by = text.slice(figureId.length + 1)
  const isDescending = by.startsWith("-")
  const key = isDescending ? by.slice(1) : by
  return columns.some((column) => column.key === key) ? { key, isDescending } : null
}
