import { useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { type ReactNode, useEffect, useId, useRef } from "react"

interface EvidencePanelProps {
  /** stable name, the target of links to it */
  id: string
  title: string
  /** BCP 47 tag of the title, where it is not in the language of the page */
  lang?: string
  org: string
  /** id of the record that an error report names */
  record: string
  /** takes the panel out of the address */
  onClose: () => void
  children: ReactNode
}

/**
 * What stands behind a value, a mark or a name, opened in place. Give it a `key`, so that another subject is another
 * panel: it takes the focus when it opens and gives it back when it goes; Escape closes it.
 */
export function EvidencePanel({ id, title, lang, org, record, onClose, children }: EvidencePanelProps) {
  const { t } = useLingui()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView?.({ block: "start" })
    return () => {
      if ((before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected)
        before.focus()
    }
  }, [])
  return (
    <section
      id={id}
      className="figure"
      aria-labelledby={headingId}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <h2 id={headingId} ref={heading} tabIndex={-1} className="figure-sentence outline-none" lang={lang}>
        {title}
      </h2>
      {children}
      <p className="mt-4 mb-0 flex flex-wrap gap-x-6 border-t border-rule pt-3">
        <button type="button" className="word-button" onClick={onClose}>
          {t`Close`}
        </button>
        <Link to="/corrections" search={{ record, org } as never} className="word-button">
          {t`Report an error`}
        </Link>
      </p>
    </section>
  )
}
