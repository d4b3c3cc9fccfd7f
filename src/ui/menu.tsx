import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react"

interface MenuProps {
  /** what the button opens, such as “Organisation” */
  label: string
  /** the present choice, shown on the button */
  value: string
  /** `field`: a bordered button under a label of its own, its panel to the left */
  appearance?: "bar" | "field"
  children: (close: () => void) => ReactNode
}

/** A button that discloses a panel of links or choices. Escape closes it and gives the focus back. */
export function Menu({ label, value, appearance = "bar", children }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const rootRef = useRef<HTMLDivElement>(null)
  const panelId = useId()
  useEffect(() => {
    if (!isOpen) return
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !rootRef.current?.contains(event.target)) setIsOpen(false)
    }
    document.addEventListener("pointerdown", closeOutside)
    return () => document.removeEventListener("pointerdown", closeOutside)
  }, [isOpen])
  const close = () => {
    setIsOpen(false)
    buttonRef.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) {
      event.stopPropagation()
      close()
    }
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    // a press on plain text inside the panel moves the focus to nothing and must not close it
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape and blur of what is inside
    <div ref={rootRef} className="relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={buttonRef}
        type="button"
        className={appearance === "field" ? "field" : "menu-button"}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={appearance === "field" ? "sr-only" : "max-sm:sr-only"}>{label} </span>
        <strong>{value}</strong>
        <span aria-hidden="true">{"\u00a0▾"}</span>
      </button>
      <div
        id={panelId}
        hidden={!isOpen}
        className={appearance === "field" ? "menu-panel menu-panel-left" : "menu-panel"}
      >
        {isOpen && children(close)}
      </div>
    </div>
  )
}
