import { type KeyboardEvent, useState } from "react"

/** Which of `count` periods the reader points at, by pointer or by ← → Home End; Escape lets go. */
export function usePeriodCursor(count: number) {
  const [active, setActive] = useState<number | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, active, count)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }
  return { active: active !== null && active < count ? active : null, setActive, onKeyDown }
}

/** `undefined` for keys that mean nothing here. */
export function nextIndex(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined
  switch (key) {
    case "ArrowRight":
      return active === null ? 0 : Math.min(active + 1, count - 1)
    case "ArrowLeft":
      return active === null ? count - 1 : Math.max(active - 1, 0)
    case "Home":
      return 0
    case "End":
      return count - 1
    case "Escape":
      return active === null ? undefined : null
    default:
      return undefined
  }
}
