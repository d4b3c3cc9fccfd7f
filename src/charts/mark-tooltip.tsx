import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react"

/** What a tooltip belongs to, in pixels of its drawing. */
export interface TooltipAnchor {
  left: number
  right: number
  top: number
  /** pointed at by a finger: the text keeps clear of the hand, which covers what lies below */
  isTouch?: boolean
}

interface MarkTooltipProps {
  anchor: TooltipAnchor
  /** width of the drawing, which the text does not leave sideways */
  width: number
  /** beside the mark instead of over it: for marks as tall as the drawing */
  isBeside?: boolean
  onClose: () => void
  children: ReactNode
}

/** Between mark and text; a fingertip is wider than a pointer. */
const GAP = 8
const FINGER = 28

/**
 * The exact value of a mark, in the words that are spoken. It stands over what it belongs to or beside it, never under a
 * finger, takes no pointer from the marks below it, and closes with Escape wherever the focus is.
 */
export function MarkTooltip({ anchor, width, isBeside = false, onClose, children }: MarkTooltipProps) {
  const ref = useRef<HTMLSpanElement>(null)
  const [own, setOwn] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect()
    const [wide, high] = [Math.ceil(box?.width ?? 0), Math.ceil(box?.height ?? 0)]
    setOwn((last) => (last.width === wide && last.height === high ? last : { width: wide, height: high }))
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && onClose()
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [onClose])
  return (
    <span ref={ref} className="readout" style={placeTooltip(anchor, own, width, isBeside)}>
      {children}
    </span>
  )
}

/** Where a tooltip of that size stands, in pixels from the left and the top of its drawing. */
export function placeTooltip(
  { left, right, top, isTouch = false }: TooltipAnchor,
  own: { width: number; height: number },
  width: number,
  isBeside: boolean,
): { left: number; top: number } {
  const gap = isTouch ? FINGER : GAP
  const most = Math.max(0, width - own.width)
  if (!isBeside) {
    const middle = (left + right - own.width) / 2
    return { left: Math.min(most, Math.max(0, middle)), top: top - own.height - gap }
  }
  const after = right + gap
  const before = left - gap - own.width
  // on the side where there is more room
  const isAfter = after + own.width <= width || before < 0
  return { left: isAfter ? Math.min(most, after) : before, top }
}
