import { type ReactNode, use, useState } from "react"
import { HeldSuspense } from "./held-suspense.tsx"
import { isTouched, listenForTouch } from "./touch.ts"
import { useIsTakenOver } from "./written.ts"

interface LaterProps {
  /** of the written element that stands for it */
  id: string
  /** shown while it is on the way where nothing was written */
  fallback: ReactNode
  children: ReactNode
}

/**
 * A part of a written page that the app takes over only when it nears the screen or is touched; until then it stays as it
 * is. Where nothing was written it is drawn at once, and what is inside waits with what is around it.
 */
export function Later({ id, fallback, children }: LaterProps) {
  const [isWritten] = useState(useIsTakenOver())
  if (!isWritten) return children
  return (
    <HeldSuspense fallback={fallback}>
      <Gate id={id}>{children}</Gate>
    </HeldSuspense>
  )
}

function Gate({ id, children }: { id: string; children: ReactNode }) {
  const gate = gateOf(id)
  if (!gate.isOpen) use(gate.opening)
  return children
}

interface Opening {
  isOpen: boolean
  opening: Promise<void>
}

/** A page is written once, so gates are kept by the ids on it. */
const gates = new Map<string, Opening>()

const OPEN: Opening = { isOpen: true, opening: Promise.resolve() }

/** The gate of a written element. What was open once stays open. */
function gateOf(id: string): Opening {
  const known = gates.get(id)
  if (known !== undefined) return known
  const element = typeof document === "undefined" ? null : document.getElementById(id)
  const made = element === null || isTouched(element) ? OPEN : createGate(element)
  if (typeof document !== "undefined") gates.set(id, made)
  return made
}

function createGate(element: HTMLElement): Opening {
  const gate: Opening = {
    isOpen: false,
    opening: untilWanted(element).then(() => {
      gate.isOpen = true
    }),
  }
  return gate
}

/** Resolves when an element is within a screen’s height of what is seen, or is touched. */
function untilWanted(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const want = () => {
      observer.disconnect()
      end()
      resolve()
    }
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && want(), {
      rootMargin: "100% 0px",
    })
    observer.observe(element)
    const end = listenForTouch(element, want)
  })
}
