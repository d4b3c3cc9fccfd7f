import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { useCopied } from "./use-copied.ts"

interface CopyButtonProps {
  /** what is said to be copied: “link” */
  what: string
  /** gives the text, or does the copying itself where it is no text */
  copy: string | (() => Promise<void>)
  /** the whole of its name, where the words on it are short */
  label?: string
  /** how it looks; default: a word in a line of words */
  className?: string
  children: ReactNode
}

/** A button that copies, and beside it, politely, what came of it. */
export function CopyButton({ what, copy, label, className = "word-button", children }: CopyButtonProps) {
  const [state, run] = useCopied()
  const write = typeof copy === "string" ? () => navigator.clipboard.writeText(copy) : copy
  return (
    <span className="copy-button">
      <button type="button" className={className} aria-label={label} onClick={() => run(write)}>
        {children}
      </button>
      <span role="status" className="text-small text-ink2">
        {state === "copied" && <Trans>Copied: {what}.</Trans>}
        {state === "failed" && (
          <Trans>{what} could not be copied: the browser refuses. Select the text instead.</Trans>
        )}
      </span>
    </span>
  )
}
