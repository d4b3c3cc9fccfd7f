import type { Order, Table, TableRow } from "#words/table.ts"

/** A header pressed again and again: ascending, descending, as it was. */
export function nextOrder(order: Order | null, key: string): Order | null {
  if (order?.key !== key) return { key, isDescending: false }
  return order.isDescending ? null : { key, isDescending: true }
}

/** The rows in that order; equal ones keep theirs, and what is not recorded stands last either way. */
export function sortRows({ rows }: Table, order: Order | null, locale: string): readonly TableRow[] {
  if (order === null) return rows
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sign = order.isDescending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [a.cells[order.key] ?? null, b.cells[order.key] ?? null]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === "number" && typeof right === "number") return sign * (left - right)
    return sign * compare(String(left), String(right))
  })
}
