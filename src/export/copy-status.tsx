import { Trans } from "@lingui/react/macro"
import type { CopyState } from "./use-copied.ts"

/** Says politely what was copied. */
export function CopyStatus({ state: { kind, what } }: { state: CopyState }) {
  return (
    <p role="status" className="m-0 mt-2 min-h-5 text-small text-ink2">
      {kind === "copied" && <Trans>Copied: {what}.</Trans>}
      {kind === "failed" && (
        <Trans>{what} could not be copied: the browser refuses. Select the text instead.</Trans>
      )}
    </p>
  )
}
