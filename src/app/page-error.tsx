import type { ErrorComponentProps } from "@tanstack/react-router"
import { Failure } from "#figure/figure-boundary.tsx"

/** A page that failed as a whole; header, navigation and footer stay. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return <Failure error={error} onRetry={reset} />
}
