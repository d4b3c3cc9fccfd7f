import { Trans } from "@lingui/react/macro"
import { type CSSProperties, type ReactNode, type Ref, Suspense } from "react"

/** Height of a drawing in CSS pixels, known before it arrives so that nothing jumps. */
export interface DrawingHeight {
  wide: number
  narrow: number
}

/** Keeps the place of a drawing while its code is on the way. */
export function DrawingSlot({ height, children }: { height: DrawingHeight; children: ReactNode }) {
  const style = { "--wide": `${height.wide}px`, "--narrow": `${height.narrow}px` } as CSSProperties
  return (
    <div className="drawing-slot" style={style}>
      <Suspense
        fallback={
          <p className="text-small text-ink2">
            <Trans>Drawing…</Trans>
          </p>
        }
      >
        {children}
      </Suspense>
    </div>
  )
}

/**
 * A second copy of the drawing, out of sight, 1,040 px wide and in light colours whatever the page: what pictures
 * are made from, so that they look the same from a phone, from the table and from a dark page.
 */
export function DrawingStage({ ref, children }: { ref: Ref<HTMLElement>; children: ReactNode }) {
  return (
    <section ref={ref} className="drawing-stage" aria-hidden="true" inert>
      <Suspense fallback={null}>{children}</Suspense>
    </section>
  )
}
