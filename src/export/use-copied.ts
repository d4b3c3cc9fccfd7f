import { useState } from "react"

export type CopyState = "idle" | "copied" | "failed"

/** Copies to the clipboard and tells what came of it; a browser may refuse. */
export function useCopied(): [state: CopyState, run: (copy: () => Promise<void>) => void] {
  const [state, setState] = useState<CopyState>("idle")
  const run = (copy: () => Promise<void>) => {
    // first nothing, so that copying the same again is announced again
    setState("idle")
    copy().then(
      () => setState("copied"),
      () => setState("failed"),
    )
  }
  return [state, run]
}
