import { type ReactNode, Suspense, startTransition, useEffect, useState } from "react"
import { useIsTakenOver } from "./written.ts"

interface HeldSuspenseProps {
  fallback: ReactNode
  children: ReactNode
}

/**
 * A `Suspense` whose written content stays on the page until all of it can be taken over. React would throw it away, and
 * show the fallback, if it were told something new before that; so nothing new is told it.
 */
export function HeldSuspense({ fallback, children }: HeldSuspenseProps) {
  const [isHeld, hold] = useState(useIsTakenOver())
  const present = (
    <Suspense fallback={fallback}>
      <Arrival tell={isHeld ? () => startTransition(() => hold(false)) : null} />
      {children}
    </Suspense>
  )
  const [first] = useState(present)
  return isHeld ? first : present
}

/** Tells that what stands beside it is there. */
function Arrival({ tell }: { tell: (() => void) | null }) {
  useEffect(() => tell?.(), [tell])
  return null
}
