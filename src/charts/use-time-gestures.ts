import { type RefObject, useEffect, useRef } from "react"

type Domain = readonly [from: number, to: number]

/** How far a mouse goes, in pixels, before a press is a drag and no longer a choice. */
const DRAG_FROM = 6

interface TimeGestures {
  /** days at the ends of the axis */
  domain: Domain
  /** where these stand in the drawing, in pixels */
  left: number
  right: number
  /** what to show; left out where the axis stays as it is */
  onDomain?: ((from: number, to: number) => void) | undefined
}

/** `domain` around the day at `share` of it (0 = its beginning, 1 = its end), `factor` times as long. */
export function zoomedDomain([from, to]: Domain, factor: number, share: number): [number, number] {
  const day = from + (to - from) * share
  return [day - (day - from) * factor, day + (to - day) * factor]
}

/**
 * The wheel with Ctrl or ⌘ looks nearer and farther, a drag of the mouse moves along: both only in addition to controls, and never
 * in the way of scrolling the page. Listens on the element itself, for React’s wheel listeners cannot stop the browser’s own zoom.
 */
export function useTimeGestures(ref: RefObject<HTMLElement | null>, gestures: TimeGestures): void {
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })
  const isOn = gestures.onDomain !== undefined
  useEffect(() => {
    const element = ref.current
    if (element === null || !isOn) return
    const show = (domain: Domain) => {
      const [from, to] = [Math.round(domain[0]), Math.round(domain[1])]
      const shown = latest.current.domain
      if (from !== shown[0] || to !== shown[1]) latest.current.onDomain?.(from, to)
    }
    const stopWheel = listenToWheel(element, latest, show)
    const stopDrag = listenToDrag(element, latest, show)
    return () => {
      stopWheel()
      stopDrag()
    }
  }, [ref, isOn])
}

type Latest = RefObject<TimeGestures>
type Show = (domain: Domain) => void

function listenToWheel(element: HTMLElement, latest: Latest, show: Show): () => void {
  let frame = 0
  let factor = 1
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    factor *= event.deltaY > 0 ? 1.15 : 1 / 1.15
    const { left, right } = latest.current
    const share = (event.clientX - element.getBoundingClientRect().left - left) / (right - left)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      show(zoomedDomain(latest.current.domain, factor, Math.min(1, Math.max(0, share))))
      factor = 1
    })
  }
  element.addEventListener("wheel", onWheel, { passive: false })
  return () => {
    cancelAnimationFrame(frame)
    element.removeEventListener("wheel", onWheel)
  }
}

function listenToDrag(element: HTMLElement, latest: Latest, show: Show): () => void {
  let start: { x: number; domain: Domain } | null = null
  let isDrag = false
  const onDown = ({ button, pointerType, clientX }: PointerEvent) => {
    isDrag = false
    // a finger scrolls the page
    if (button === 0 && pointerType === "mouse") start = { x: clientX, domain: latest.current.domain }
  }
  const onMove = (event: PointerEvent) => {
    if (start === null) return
    const moved = event.clientX - start.x
    if (!isDrag && Math.abs(moved) < DRAG_FROM) return
    isDrag = true
    event.preventDefault()
    const { left, right } = latest.current
    const [from, to] = start.domain
    const days = (-moved * (to - from)) / (right - left)
    show([from + days, to + days])
  }
  const onUp = () => {
    start = null
  }
  // the press that ends a drag chooses nothing
  const onClick = (event: MouseEvent) => {
    if (isDrag) event.stopPropagation()
    isDrag = false
  }
  element.addEventListener("pointerdown", onDown)
  window.addEventListener("pointermove", onMove)
  window.addEventListener("pointerup", onUp)
  element.addEventListener("click", onClick, { capture: true })
  return () => {
    element.removeEventListener("pointerdown", onDown)
    window.removeEventListener("pointermove", onMove)
    window.removeEventListener("pointerup", onUp)
    element.removeEventListener("click", onClick, { capture: true })
  }
}
