import { type RefObject, useLayoutEffect, useRef, useState } from "react"

/** Below this width, in CSS pixels, a drawing takes its narrow layout. */
export const NARROW = 600

/** The width of an element in CSS pixels, 0 until it is laid out; for drawings that are laid out, not scaled. */
export function useWidth<T extends Element>(fallback = 0): [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => setWidth(Math.round(element.getBoundingClientRect().width) || fallback)
    measure()
    if (typeof ResizeObserver === "undefined") return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [fallback])
  return [ref, width]
}
