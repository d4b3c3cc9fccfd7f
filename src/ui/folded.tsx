import { type ReactNode, useId, useState } from "react"

interface FoldedProps {
  /** what is pressed where there is little room, such as “Choose what is shown” */
  label: string
  children: ReactNode
}

/** Controls that stand behind one word on a telephone, so that what they change comes first; elsewhere they stand as they are. */
export function Folded({ label, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="fold-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} className={isOpen ? undefined : "max-sm:hidden"}>
        {children}
      </div>
    </>
  )
}
