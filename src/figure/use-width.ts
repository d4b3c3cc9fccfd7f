import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"

/**
 * The width of an element in CSS pixels, 0 until it is laid out; for drawings that are laid out, not scaled.
 * @param isUrgent whether what is drawn for it must be there before anything is painted
 */
export function useWidth<T extends Element>({
  isUrgent,
}: {
  isUrgent: boolean
}): [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      // paper is shown zoomed; a drawing is laid out in its own pixels
      const zoom = element.currentCSSZoom ?? 1
      setWidth(Math.round(element.getBoundingClientRect().width / zoom))
    }
    if (isUrgent) measure()
    else startTransition(measure)
    // paper has a width of its own, and the browser takes its picture as soon as the listeners are through
    const measureForPaper = () => flushSync(measure)
    window.addEventListener("beforeprint", measureForPaper)
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure)
    observer?.observe(element)
    return () => {
      window.removeEventListener("beforeprint", measureForPaper)
      observer?.disconnect()
    }
  }, [isUrgent])
  return [ref, width]
}
