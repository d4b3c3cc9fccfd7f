import { type RefObject, useEffect } from "react"

/** An address may name one figure, `#granted`; it is followed once per visit, when that figure arrives. */
let isFollowed = false

/** Brings a figure into sight when the address names it. */
export function useScrollToSelf(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current
    if (isFollowed || element === null || window.location.hash !== `#${element.id}`) return
    isFollowed = true
    element.scrollIntoView?.()
  }, [ref])
}
