import { type MouseEvent, type PointerEvent, useCallback, useRef, useState } from "react"
import { type Point, pressedStop, type Stop } from "./stops.ts"

/** Where in an element a pointer is. */
export function pointIn({ currentTarget, clientX, clientY }: MouseEvent<Element>): Point {
  const box = currentTarget.getBoundingClientRect()
  return { left: clientX - box.left, top: clientY - box.top }
}

/** The stop that is pointed at, or was pressed and so pinned; what is pinned stays until it or nothing is pressed. */
export function useStopTooltip(stops: readonly Stop[]) {
  const [pointed, point] = useState<string | null>(null)
  const [pinned, setPinned] = useState<string | null>(null)
  const [isTouch, setTouch] = useState(false)
  // a tooltip that Escape closed stays closed until the pointer comes to another mark
  const closed = useRef<string | null>(null)
  const letGo = useCallback(() => {
    point((last) => {
      closed.current = last
      return null
    })
    setPinned(null)
  }, [])
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    setTouch(event.pointerType === "touch")
    if (event.pointerType === "touch") return
    const id = stops[pressedStop(stops, pointIn(event))]?.id ?? null
    if (id !== closed.current) closed.current = null
    point(id === closed.current ? null : id)
  }
  return {
    stop: stops.find(({ id }) => id === (pointed ?? pinned)),
    isTouch,
    /** pins a stop by its place, lets it go where it is pinned already; −1 = nothing was pressed */
    pin: (index: number) => {
      const id = stops[index]?.id ?? null
      setPinned((last) => (last === id ? null : id))
    },
    letGo,
    onPointerMove,
    onPointerDown: ({ pointerType }: PointerEvent) => setTouch(pointerType === "touch"),
    onPointerLeave: () => {
      closed.current = null
      point(null)
    },
  }
}
