import { type RefObject, useCallback, useSyncExternalStore } from "react"

/** Whether an element fills the screen, and how to change that; `null` where the browser cannot, as on telephones of Apple. */
export function useFullScreen(element: RefObject<HTMLElement | null>): {
  isFull: boolean
  toggle: (() => void) | null
} {
  const isPossible = useSyncExternalStore(subscribe, canFill, () => false)
  const isFull = useSyncExternalStore(
    subscribe,
    () => element.current !== null && document.fullscreenElement === element.current,
    () => false,
  )
  const toggle = useCallback(() => {
    // a refusal, such as of a frame that may not, leaves everything as it is
    const done =
      document.fullscreenElement === null ? element.current?.requestFullscreen() : document.exitFullscreen()
    done?.catch(() => undefined)
  }, [element])
  return { isFull, toggle: isPossible ? toggle : null }
}

function canFill(): boolean {
  return document.fullscreenEnabled === true
}

function subscribe(tell: () => void): () => void {
  document.addEventListener("fullscreenchange", tell)
  return () => document.removeEventListener("fullscreenchange", tell)
}
