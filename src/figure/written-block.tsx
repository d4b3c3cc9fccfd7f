import { type ReactNode, useEffect, useRef } from "react"
import { replayDeeds } from "./kept-deeds.ts"
import { useIsWritten } from "./written.ts"

/**
 * A part of a page that the build has written: marked for as long as the app has not taken it over, so that it is covered
 * where the address chooses something else, and presses on it are kept.
 */
export function WrittenBlock({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const isWritten = useIsWritten()
  useReplay(ref, isWritten)
  return (
    <div ref={ref} className="contents" data-written={isWritten ? "" : undefined}>
      {children}
    </div>
  )
}

/** Answers what was done before, once an element is no longer a written one. */
export function useReplay(ref: { current: HTMLElement | null }, isWritten: boolean): void {
  useEffect(() => {
    if (!isWritten && ref.current !== null) void replayDeeds(ref.current)
  }, [ref, isWritten])
}
