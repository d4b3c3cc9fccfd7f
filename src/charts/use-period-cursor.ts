import { type KeyboardEvent, useCallback, useState } from "react"

/**
 * Which of `count` periods the reader points at, by pointer or by ← → Home End, and which of `seriesCount` series within
 * it, by ↑ ↓; Escape lets go. `series` is `null` while the period is read with all its series. A period that was pressed is
 * pinned: it is read again when nothing is pointed at.
 */
export function usePeriodCursor(count: number, seriesCount = 0) {
  const [active, setActive] = useState<number | null>(null)
  const [series, setSeries] = useState<number | null>(null)
  const [pinned, setPinned] = useState<number | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = seriesCount === 0 ? undefined : UPRIGHT[event.key]
    if (event.key === "Escape") setPinned(null)
    const next = nextIndex(event.key, active, count)
    if (step === undefined && next === undefined) return
    event.preventDefault()
    if (step === undefined) {
      setActive(next ?? null)
      if (next === null) setSeries(null)
      return
    }
    if (count > 0 && active === null) setActive(0)
    setSeries(nextIndex(step, series, seriesCount) ?? null)
  }
  const letGo = useCallback(() => {
    setActive(null)
    setSeries(null)
  }, [])
  const close = useCallback(() => {
    letGo()
    setPinned(null)
  }, [letGo])
  const pin = (index: number | null) => setPinned((last) => (last === index ? null : index))
  const read = active ?? pinned
  return {
    active: read !== null && read < count ? read : null,
    series: series !== null && series < seriesCount ? series : null,
    setActive,
    setSeries,
    letGo,
    /** lets go of what is pinned, too */
    close,
    pin,
    onKeyDown,
  }
}

/** ↓ goes on, as → does. */
const UPRIGHT: Readonly<Record<string, string>> = { ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" }

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
