import { type RefObject, useEffect, useState } from "react"
import { useIsTakenOver } from "./written.ts"

/** An address may name one figure, `#granted`; it is followed once per visit, when that figure arrives. */
let isFollowed = false

/** Brings a figure into sight when the address names it. */
export function useScrollToSelf(ref: RefObject<HTMLElement | null>): void {
  // the browser itself has followed the address to what was written
  const [isThere] = useState(useIsTakenOver())
  useEffect(() => {
    const element = ref.current
    if (isThere || isFollowed || element === null || window.location.hash !== `#${element.id}`) return
    isFollowed = true
    element.scrollIntoView?.()
  }, [ref, isThere])
}
