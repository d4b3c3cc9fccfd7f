import { type CSSProperties, type MouseEvent, type ReactNode, useId } from "react"
import { useRowCursor } from "./use-row-cursor.ts"

/** One part of a drawing that can be walked to: where it stands, and its numbers in words. */
export interface Stop {
  id: string
  x: number
  y: number
  width: number
  height: number
  spoken: string
  /** lies inside the stop before it that is none: ← → reach it, ↑ ↓ pass it by */
  isPart?: boolean
}

/** What a drawing gives on: which stop is chosen, here or in the table. */
export interface StopChoice {
  selected: string | null
  onSelect: (id: string | null) => void
}

interface WalkableDrawingProps {
  width: number
  height: number
  texts: { name: string; description: string }
  stops: readonly Stop[]
  choice?: StopChoice | undefined
  children: ReactNode
}

/** Height that a sheet of paper leaves to a drawing below its sentence; what is taller is printed smaller (style.css). */
const SHEET = 1050

/** The one SVG of a drawing. Arrow keys walk its stops, each is read out politely; Enter or a press chooses one. */
export function WalkableDrawing({ width, height, texts, stops, choice, children }: WalkableDrawingProps) {
  const descriptionId = useId()
  const selected = choice?.selected ?? null
  const cursor = useRowCursor({
    ids: stops.map(({ id }) => id),
    selected,
    onSelect: choice?.onSelect,
    isPart: (index) => stops[index]?.isPart === true,
  })
  const active = cursor.active === null ? undefined : stops[cursor.active]
  const chosen = stops.find(({ id }) => id === selected)
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const index = pressedStop(stops, event.clientX - box.left, event.clientY - box.top)
    if (index < 0) return
    cursor.setActive(index)
    cursor.toggle(index)
  }
  return (
    <>
      <svg
        role="img"
        aria-label={texts.name}
        aria-describedby={descriptionId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the rows
        tabIndex={0}
        width={width}
        height={height}
        fontSize="13"
        className={choice === undefined ? "block" : "block cursor-pointer"}
        style={height > SHEET ? ({ "--fit": SHEET / height } as CSSProperties) : undefined}
        onKeyDown={cursor.onKeyDown}
        onClick={choice === undefined ? undefined : onClick}
        onBlur={() => cursor.setActive(null)}
      >
        <desc id={descriptionId}>{texts.description}</desc>
        {chosen !== undefined && <rect {...boxOf(chosen)} fill="var(--rule)" fillOpacity="0.5" />}
        {children}
        {active !== undefined && <rect {...boxOf(active)} fill="none" stroke="var(--ink)" />}
      </svg>
      <span className="sr-only" aria-live="polite">
        {active?.spoken ?? ""}
      </span>
    </>
  )
}

function boxOf({ x, y, width, height }: Stop) {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 }
}

/** A part before what it lies in, the nearest of several; −1 where nothing is. */
function pressedStop(stops: readonly Stop[], left: number, top: number): number {
  const distance = ({ x, width, isPart }: Stop) => (isPart ? Math.abs(x + width / 2 - left) : Infinity)
  return stops.reduce((best, stop, index) => {
    const found = stops[best]
    if (!holds(stop, left, top)) return best
    return found === undefined || distance(stop) < distance(found) ? index : best
  }, -1)
}

function holds({ x, y, width, height }: Stop, left: number, top: number): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height
}
