import type { ErrorComponentProps } from "@tanstack/react-router"
import { PageFailure } from "#figure/figure-boundary.tsx"

/** A page that failed as a whole; header, navigation and footer stay. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return <PageFailure error={error} onRetry={reset} />
}
