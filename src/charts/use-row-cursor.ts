import { type KeyboardEvent, useState } from "react"
import { nextIndex } from "./use-period-cursor.ts"

interface RowCursorOptions {
  ids: readonly string[]
  selected: string | null
  /** absent where nothing follows from a choice */
  onSelect?: ((id: string | null) => void) | undefined
}

/** Walks the rows of a drawing by ↑ ↓ (or ← →), Home and End; Enter or Space chooses the row or lets it go. */
export function useRowCursor({ ids, selected, onSelect }: RowCursorOptions) {
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
    const next = nextIndex(SIDEWAYS[event.key] ?? event.key, active, ids.length)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }
  return { active: active !== null && active < ids.length ? active : null, setActive, toggle, onKeyDown }
}

const SIDEWAYS: Readonly<Record<string, string>> = { ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" }
