import type { MiddlewareHandler } from "hono"
import { answerProblem, toProblem } from "./problem.ts"

/** What the mock is told to suffer from: late answers, an error for each, or no network at all. */
export type Fault = "slow" | { status: number } | "offline"

/** How late a slow answer is, in milliseconds. */
export const SLOW_MS = 2000

/** What `fetch` rejects with when there is no network: a `TypeError`, which the app lets pass instead of answering. */
export class NoNetworkError extends TypeError {
  override name = "NoNetworkError"
}

/**
 * Reads what the page's address says in `?mock=`: `slow`, `offline` or `error:503` (a status of 400 to 599).
 * Gives `null` for anything else.
 */
export function parseFault(text: string): Fault | null {
  if (text === "slow" || text === "offline") return text
  const status = Number(/^error:([45]\d\d)$/.exec(text)?.[1])
  return Number.isNaN(status) ? null : { status }
}

/** Applies a fault to every request; it is asked for anew each time, so that it can end. */
export function suffer(currentFault: () => Fault | null): MiddlewareHandler {
  return async (_c, next) => {
    const fault = currentFault()
    if (fault === "offline") throw new NoNetworkError("Failed to fetch: the mock API is told to be offline")
    if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    if (fault === null || fault === "slow") return next()
    const detail = `The mock API is told to answer everything with the error ${fault.status}.`
    return answerProblem(toProblem(fault.status, detail, "Told to fail"))
  }
}
