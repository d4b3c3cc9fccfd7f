import { type ReactNode, use, useState } from "react"
import "./kept-deeds.ts"
import { HeldSuspense } from "./held-suspense.tsx"
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
  const made = element === null || isWanted(element) ? OPEN : createGate(element)
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

/** Whether a reader was there before this could listen. */
function isWanted(element: HTMLElement): boolean {
  const isTouched = globalThis.keptDeeds?.some(({ target }) => element.contains(target)) ?? false
  return isTouched || element.contains(document.activeElement)
}

/**
 * What a reader does with an element that is wanted. By the last, first-paint.js tells of what it keeps; sent to the document it
 * wants all that still waits.
 */
const TOUCHES = ["pointerover", "pointerdown", "focusin", "power-draw:wanted"] as const

/** Resolves when an element is within a screen’s height of what is seen, or is touched. */
function untilWanted(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const want = () => {
      observer.disconnect()
      for (const touch of TOUCHES) document.removeEventListener(touch, onTouch, true)
      resolve()
    }
    // on the way down: React lets no such event through to what it has not taken over
    const onTouch = ({ target }: Event) => {
      if (target === document || (target instanceof Node && element.contains(target))) want()
    }
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && want(), {
      rootMargin: "100% 0px",
    })
    observer.observe(element)
    for (const touch of TOUCHES) document.addEventListener(touch, onTouch, true)
  })
}
