import { Trans } from "@lingui/react/macro"
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react"
import { flushSync } from "react-dom"
import { replayDeeds } from "./kept-deeds.ts"
import { STILL_WIDTHS } from "./page-writer.ts"
import { type StageSize, sizeName } from "./stage.ts"
import { Stills } from "./stills.tsx"
import { isTouched, listenForTouch } from "./touch.ts"
import { useWidth } from "./use-width.ts"
import { useIsTakenOver } from "./written.ts"

/** Height of a drawing in CSS pixels, known before it arrives so that nothing jumps. */
export interface DrawingHeight {
  wide: number
  narrow: number
}

interface DrawingSlotProps {
  /** what is drawn: as long as it is the same, a still of it will do */
  subject?: unknown
  /** of the figure, where there is something to draw */
  id?: string
  height: DrawingHeight
  /** draws into a width, in CSS pixels: drawings are laid out for it, not scaled; `null` = no drawing yet */
  draw: ((width: number) => ReactNode) | null
}

/**
 * Keeps the place of a drawing while its code is on the way, and tells it how much room it has. Where the build has
 * written a still of it, that stays until the reader touches it, or it is no longer what is to be seen.
 */
export function DrawingSlot({ id, subject, height, draw }: DrawingSlotProps) {
  const [hasStill] = useState(useIsTakenOver())
  const [ref, width] = useWidth<HTMLDivElement>({ isUrgent: !hasStill })
  const [isDrawn, tellDrawn] = useDrawn(ref, hasStill)
  const [written] = useState(subject)
  const isWanted = useIsTouched(ref, hasStill) || subject !== written || !fitsStill(width)
  const style = { "--wide": `${height.wide}px`, "--narrow": `${height.narrow}px` } as CSSProperties
  return (
    <div ref={ref} className="drawing-slot" style={style}>
      {!isDrawn && draw !== null && <Stills id={id ?? ""} draw={draw} />}
      <Suspense fallback={isDrawn ? <OnTheWay /> : null}>
        {width > 0 && isWanted && draw?.(width)}
        {width > 0 && isWanted && !isDrawn && <OnceDrawn tell={tellDrawn} />}
      </Suspense>
    </div>
  )
}

/** Whether the reader has touched the still in an element, or is about to print it; true where there is none. */
function useIsTouched(ref: { current: HTMLElement | null }, hasStill: boolean): boolean {
  const [isIt, touch] = useState(!hasStill)
  useEffect(() => {
    const { current } = ref
    if (isIt || current === null) return
    if (isTouched(current)) touch(true)
    const print = () => flushSync(() => touch(true))
    window.addEventListener("beforeprint", print)
    const end = listenForTouch(current, () => touch(true))
    return () => {
      window.removeEventListener("beforeprint", print)
      end()
    }
  }, [ref, isIt])
  return isIt
}

/** Whether a written still is about as wide as the room for it: its texts are not much smaller then. */
function fitsStill(width: number): boolean {
  return Object.values(STILL_WIDTHS).some((still) => Math.abs(width - still) <= still * 0.1)
}

function OnTheWay() {
  return (
    <p className="text-small text-ink2">
      <Trans>Drawing…</Trans>
    </p>
  )
}

/**
 * Whether a drawing has taken the place of its still, and how it tells so. Whoever has walked into the still by keyboard goes on in
 * the drawing, and what was done to the still is done to that.
 */
function useDrawn(
  slot: { current: HTMLElement | null },
  hasStill: boolean,
): [isDrawn: boolean, tell: () => void] {
  const [isDrawn, setDrawn] = useState(!hasStill)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const { current } = slot
    if (!hasStill || !isDrawn || current === null) return
    // not while both stood there: the browser would lay both out, and move the page when one goes
    if (hadFocus.current) current.querySelector<SVGElement>("[tabindex]")?.focus({ preventScroll: true })
    const figure = current.closest("section")
    if (figure !== null) void replayDeeds(figure)
  }, [slot, hasStill, isDrawn])
  const tell = () => {
    hadFocus.current = slot.current?.querySelector(".still:focus-within") != null
    setDrawn(true)
  }
  return [isDrawn, tell]
}

/** Stands behind a drawing: once that is there, what held its place goes, before anything is painted. */
function OnceDrawn({ tell }: { tell: () => void }) {
  useLayoutEffect(tell)
  return null
}

interface DrawingStageProps {
  ref: Ref<HTMLElement>
  size: StageSize
  draw: (width: number, height?: number) => ReactNode
}

/**
 * A second copy of the drawing, out of sight, at the size of a picture and in light colours whatever the page: what pictures
 * are made from, so that they look the same from a phone, from the table and from a dark page.
 */
export function DrawingStage({ ref, size, draw }: DrawingStageProps) {
  const { width, height } = size
  return (
    <section
      ref={ref}
      // a copy of another size is another copy: what was laid out before is not taken for it
      key={sizeName(size)}
      data-size={sizeName(size)}
      className="drawing-stage"
      style={{ width }}
      aria-hidden="true"
      inert
    >
      <Suspense fallback={null}>{draw(width, height)}</Suspense>
    </section>
  )
}
