import { type MouseEvent, type PointerEvent, useRef, useState } from "react"

/** How far a pointer goes, in pixels, before a press is a drag and no longer a choice. */
const DRAG_FROM = 6

interface DragRange {
  /** places of the drag, in pixels of the element; the left one first */
  onRange: ((from: number, to: number) => void) | undefined
  /** a double press; absent where there is nothing to go back to */
  onReset: (() => void) | undefined
}

/**
 * A stretch that is drawn over a drawing by the mouse or a pen, from side to side; a finger scrolls the page. Only in addition to
 * fields that say the same.
 */
export function useDragRange({ onRange, onReset }: DragRange) {
  const [range, setRange] = useState<{ from: number; to: number } | null>(null)
  const start = useRef<number | null>(null)
  const isDragged = useRef(false)
  const placeOf = (event: PointerEvent<Element>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left
  const end = () => {
    start.current = null
    setRange(null)
  }
  const handlers = {
    onPointerDown: (event: PointerEvent<Element>) => {
      isDragged.current = false
      if (onRange === undefined || event.button !== 0 || event.pointerType === "touch") return
      start.current = placeOf(event)
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (start.current === null) return
      const [first, now] = [start.current, placeOf(event)]
      if (!isDragged.current && Math.abs(now - first) < DRAG_FROM) return
      if (!isDragged.current) event.currentTarget.setPointerCapture(event.pointerId)
      isDragged.current = true
      event.preventDefault()
      setRange({ from: Math.min(first, now), to: Math.max(first, now) })
    },
    onPointerUp: () => {
      if (range !== null) onRange?.(range.from, range.to)
      end()
    },
    onPointerCancel: end,
    // the press that ends a drag chooses nothing
    onClickCapture: (event: MouseEvent) => {
      if (isDragged.current) event.stopPropagation()
      isDragged.current = false
    },
    onDoubleClick: onReset,
  }
  return { range, handlers }
}
