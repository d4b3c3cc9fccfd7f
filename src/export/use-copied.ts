import { useState } from "react"

export type CopyState = { kind: "idle" | "copied" | "failed"; what: string }

/** Copies to the clipboard and tells what came of it; a browser may refuse. */
export function useCopied() {
  const [state, setState] = useState<CopyState>({ kind: "idle", what: "" })
  const run = (what: string, copy: () => Promise<void>) => {
    // first nothing, so that copying the same again is announced again
    setState({ kind: "idle", what: "" })
    copy().then(
      () => setState({ kind: "copied", what }),
      () => setState({ kind: "failed", what }),
    )
  }
  const copyText = (what: string, text: string) =>
    run(what, async () => {
      await navigator.clipboard.writeText(text)
    })
  return { state, run, copyText }
}
