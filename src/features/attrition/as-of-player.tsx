import { Trans } from "@lingui/react/macro"
import { useEffect, useState, useSyncExternalStore } from "react"
import { addMonths } from "./as-of-presets.ts"

interface AsOfPlayerProps {
  asOf: string
  /** the days between which it steps */
  first: string
  last: string
  onChange: (date: string, replace: boolean) => void
}

/** Milliseconds a month stays on the page while playing. */
const BEAT = 700

/** A month back, a month on, or all of them one after another; nothing plays for those who asked for less motion. */
export function AsOfPlayer({ asOf, first, last, onChange }: AsOfPlayerProps) {
  const [isPlaying, setPlaying] = useState(false)
  const isStill = useSyncExternalStore(subscribeToNothing, prefersStillness, () => false)
  const step = (months: number) => {
    const next = addMonths(asOf, months)
    return next < first ? first : next > last ? last : next
  }
  const next = step(1)
  const isAtEnd = asOf >= last
  useEffect(() => {
    if (!isPlaying) return
    if (isAtEnd) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => onChange(next, true), BEAT)
    return () => clearTimeout(timer)
  }, [isPlaying, isAtEnd, next, onChange])
  const play = () => {
    if (isAtEnd) onChange(first, true)
    setPlaying(!isPlaying)
  }
  return (
    <span className="flex gap-x-4 text-control">
      <button type="button" className="word-button" onClick={() => onChange(step(-1), false)}>
        <Trans>A month back</Trans>
      </button>
      <button type="button" className="word-button" onClick={() => onChange(step(1), false)}>
        <Trans>A month on</Trans>
      </button>
      {!isStill && (
        <button type="button" className="word-button" aria-pressed={isPlaying} onClick={play}>
          {isPlaying ? <Trans>Pause</Trans> : <Trans>Play</Trans>}
        </button>
      )}
    </span>
  )
}

const subscribeToNothing = () => () => undefined

function prefersStillness(): boolean {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false
}
