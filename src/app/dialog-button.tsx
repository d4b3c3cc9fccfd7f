import { type ReactNode, Suspense, useEffect, useState } from "react"

interface DialogButtonProps {
  className: string
  /** the keys that open it anywhere on the page, as `aria-keyshortcuts` writes them, and the test for them */
  keys: string
  isKey: (event: KeyboardEvent) => boolean
  /** what stands on the button */
  label: ReactNode
  /** the dialog, loaded when it opens */
  children: (onClose: () => void) => ReactNode
}

/** A button that opens a dialog, and the keys that do the same from anywhere on the page. */
export function DialogButton({ className, keys, isKey, label, children }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isKey(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [isKey])
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-keyshortcuts={keys}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && <Suspense fallback={null}>{children(() => setOpen(false))}</Suspense>}
    </>
  )
}
