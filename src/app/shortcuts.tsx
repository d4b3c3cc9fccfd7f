import { Trans } from "@lingui/react/macro"
import { lazy, Suspense, useEffect, useState } from "react"
import { isSingleKey } from "#figure/single-keys.ts"

const ShortcutsDialog = lazy(() => import("./shortcuts-dialog.tsx"))

/** A button, and the key `?`, that open the list of keys. */
export function Shortcuts() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || !isSingleKey(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        className="footer-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        <Trans>Keyboard shortcuts</Trans>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
