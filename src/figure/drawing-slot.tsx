import { Trans } from "@lingui/react/macro"
import { type CSSProperties, type ReactNode, type Ref, Suspense } from "react"
import { useWidth } from "./use-width.ts"

/** Height of a drawing in CSS pixels, known before it arrives so that nothing jumps. */
export interface DrawingHeight {
  wide: number
  narrow: number
}

interface DrawingSlotProps {
  height: DrawingHeight
  /** draws into a width, in CSS pixels: drawings are laid out for it, not scaled; `null` = no drawing yet */
  draw: ((width: number) => ReactNode) | null
}

/** Keeps the place of a drawing while its code is on the way, and tells it how much room it has. */
export function DrawingSlot({ height, draw }: DrawingSlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const style = { "--wide": `${height.wide}px`, "--narrow": `${height.narrow}px` } as CSSProperties
  return (
    <div ref={ref} className="drawing-slot" style={style}>
      <Suspense
        fallback={
          <p className="text-small text-ink2">
            <Trans>Drawing…</Trans>
          </p>
        }
      >
        {width > 0 && draw?.(width)}
      </Suspense>
    </div>
  )
}

/** Width that pictures are drawn in, in CSS pixels. */
const STAGE_WIDTH = 1040

interface DrawingStageProps {
  ref: Ref<HTMLElement>
  draw: (width: number) => ReactNode
}

/**
 * A second copy of the drawing, out of sight, of one width and in light colours whatever the page: what pictures
 * are made from, so that they look the same from a phone, from the table and from a dark page.
 */
export function DrawingStage({ ref, draw }: DrawingStageProps) {
  return (
    <section ref={ref} className="drawing-stage" style={{ width: STAGE_WIDTH }} aria-hidden="true" inert>
      <Suspense fallback={null}>{draw(STAGE_WIDTH)}</Suspense>
    </section>
  )
}
