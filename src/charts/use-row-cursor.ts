import { type KeyboardEvent, useState } from "react"
import { nextIndex } from "./use-period-cursor.ts"

interface RowCursorOptions {
  ids: readonly string[]
  selected: string | null
  /** absent where nothing follows from a choice */
  onSelect?: ((id: string | null) => void) | undefined
  /** whether a row is a part of the row before it, passed by with ↑ ↓ */
  isPart?: (index: number) => boolean
}

/** Walks the rows of a drawing by ↑ ↓ (or ← →), Home and End; Enter or Space chooses the row or lets it go. */
export function useRowCursor({ ids, selected, onSelect, isPart = () => false }: RowCursorOptions) {
  const [active, setActive] = useState<number | null>(null)
  const toggle = (index: number) => {
    const id = ids[index]
    if (id !== undefined) onSelect?.(id === selected ? null : id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (active !== null && (event.key === "Enter" || event.key === " ") && onSelect !== undefined) {
      event.preventDefault()
      toggle(active)
      return
    }
    const key = SIDEWAYS[event.key] ?? event.key
    let next = nextIndex(key, active, ids.length)
    if (next === undefined) return
    event.preventDefault()
    while (key !== event.key && next !== null && isPart(next)) {
      const beyond = nextIndex(key, next, ids.length)
      // the last row keeps its place: its parts are none to go on to
      if (beyond === next || beyond === undefined) return
      next = beyond
    }
    setActive(next)
  }
  return { active: active !== null && active < ids.length ? active : null, setActive, toggle, onKeyDown }
}

const SIDEWAYS: Readonly<Record<string, string>> = { ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" }
