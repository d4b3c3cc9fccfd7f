import { Trans } from "@lingui/react/macro"
import { lazy } from "react"
import { isSingleKey } from "#figure/single-keys.ts"
import { DialogButton } from "./dialog-button.tsx"

const ShortcutsDialog = lazy(() => import("./shortcuts-dialog.tsx"))

/** A button, and the key `?`, that open the list of keys. */
export function Shortcuts() {
  return (
    <DialogButton
      className="footer-button"
      keys="?"
      isKey={isQuestionMark}
      label={<Trans>Keyboard shortcuts</Trans>}
    >
      {(onClose) => <ShortcutsDialog onClose={onClose} />}
    </DialogButton>
  )
}

function isQuestionMark(event: KeyboardEvent): boolean {
  return event.key === "?" && isSingleKey(event)
}
