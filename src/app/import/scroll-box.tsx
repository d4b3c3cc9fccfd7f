import type { ReactNode } from "react"

/** A wide table scrolls inside its own box. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      className="table-box mt-2 max-h-[640px] overflow-auto"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}
