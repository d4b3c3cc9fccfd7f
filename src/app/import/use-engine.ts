import { useEffect, useRef, useState } from "react"
import { EngineError, type EngineFailure } from "#importers/prometheus/answer.ts"
import { askInPage, type EngineQuestion } from "./ask-in-page.ts"

/** Where the asking of an engine stands. */
export type EnginePhase =
  | { kind: "idle" }
  | { kind: "asking"; done: number; of: number }
  | { kind: "failed"; failure: EngineFailure; detail: string }

/** Asks an engine for a reader, and hands on what it says as a file. Whoever leaves the page ends it. */
export function useEngine(onAsked: (files: readonly File[]) => void) {
  const [phase, setPhase] = useState<EnginePhase>({ kind: "idle" })
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const stop = () => {
    asking.current?.abort()
    setPhase({ kind: "idle" })
  }
  const ask = async (question: EngineQuestion) => {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    setPhase({ kind: "asking", done: 0, of: 1 })
    try {
      const file = await askInPage(question, new Date(), controller.signal, (done, of) =>
        setPhase({ kind: "asking", done, of }),
      )
      setPhase({ kind: "idle" })
      onAsked([file])
    } catch (error) {
      if (controller.signal.aborted) return
      const told = error instanceof EngineError ? error : new EngineError("unreadable", String(error))
      setPhase({ kind: "failed", failure: told.failure, detail: told.detail })
    }
  }
  return { phase, ask, stop }
}
