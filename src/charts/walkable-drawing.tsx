import { type MouseEvent, type ReactNode, useCallback, useId } from "react"
import { fitSheet } from "./fit-sheet.ts"
import { MarkTooltip } from "./mark-tooltip.tsx"
import type { StopChoice } from "./stop-choice.ts"
import { pressedStop, type Stop } from "./stops.ts"
import { useRowCursor } from "./use-row-cursor.ts"
import { pointIn, useStopTooltip } from "./use-stop-tooltip.ts"

interface WalkableDrawingProps {
  width: number
  height: number
  texts: { name: string; description: string }
  stops: readonly Stop[]
  choice?: StopChoice | undefined
  children: ReactNode
}

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
  const tip = useStopTooltip(stops)
  const read = tip.stop ?? active
  const close = useCallback(() => {
    tip.letGo()
    cursor.setActive(null)
  }, [tip.letGo, cursor.setActive])
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const index = pressedStop(stops, pointIn(event))
    tip.pin(index)
    if (index < 0 || choice === undefined) return
    cursor.setActive(index)
    cursor.toggle(index)
  }
  return (
    <div className="relative">
      <svg
        role="img"
        aria-label={texts.name}
        aria-describedby={descriptionId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the rows
        tabIndex={0}
        width={width}
        height={height}
        // a written one is shown smaller where there is less room
        viewBox={`0 0 ${width} ${height}`}
        fontSize="13"
        className={choice === undefined ? "block" : "block cursor-pointer"}
        style={fitSheet(height)}
        onKeyDown={cursor.onKeyDown}
        onClick={onClick}
        onPointerDown={tip.onPointerDown}
        onPointerMove={tip.onPointerMove}
        onPointerLeave={tip.onPointerLeave}
        onBlur={close}
      >
        <desc id={descriptionId}>{texts.description}</desc>
        {chosen !== undefined && <rect {...boxOf(chosen)} fill="var(--rule)" fillOpacity="0.5" />}
        {children}
        {active !== undefined && <rect {...boxOf(active)} fill="none" stroke="var(--ink)" />}
      </svg>
      {/* what is seen is what is said: one text for both */}
      <span aria-live="polite">
        {read !== undefined && (
          <MarkTooltip
            anchor={{
              left: read.x,
              right: read.x + read.width,
              top: read.y,
              isTouch: tip.isTouch,
            }}
            width={width}
            isBeside={read.height > TALL}
            onClose={close}
          >
            {read.spoken}
            {read.id === selected && choice?.again !== undefined && (
              <span className="readout-again">{` ${choice.again}`}</span>
            )}
          </MarkTooltip>
        )}
      </span>
    </div>
  )
}

/** A mark so tall that its text stands beside it. */
const TALL = 90

function boxOf({ x, y, width, height }: Stop) {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 }
}
