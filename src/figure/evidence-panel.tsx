import { useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { usePlacement } from "./placement.tsx"

interface EvidencePanelProps {
  /** stable name, the target of links to it */
  id?: string
  title: string
  /** BCP 47 tag of the title, where it is not in the language of the page */
  lang?: string
  org: string
  /** id of the record that an error report names */
  record: string
  /** takes the panel out of the address */
  onClose: () => void
  /** it opens under the figure that it is about, not as a figure of its own */
  isInFigure?: boolean
  /** what else can be done with it, beside closing it */
  actions?: ReactNode
  children: ReactNode
}

/**
 * What stands behind a value, a mark or a name, opened in place. Give it a `key`, so that another subject is another
 * panel: it takes the focus when it opens and gives it back when it goes; Escape closes it.
 */
export function EvidencePanel({
  id,
  title,
  lang,
  org,
  record,
  onClose,
  isInFigure = false,
  actions,
  children,
}: EvidencePanelProps) {
  const { t } = useLingui()
  const { isEmbed } = usePlacement()
  const target = isEmbed ? { target: "_blank" } : {}
  const headingId = useId()
  const Heading = isInFigure ? "h3" : "h2"
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    // whoever pressed the word above it sees it already; whom an address brought here does not
    if (!isInFigure || before === document.body) heading.current?.scrollIntoView?.({ block: "start" })
    return () => {
      if ((before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected)
        before.focus()
    }
  }, [isInFigure])
  return (
    <section
      id={id}
      className={isInFigure ? "action-panel" : "figure"}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        event.stopPropagation()
        onClose()
      }}
    >
      <Heading
        id={headingId}
        ref={heading}
        tabIndex={-1}
        className={
          isInFigure ? "m-0 mb-3 text-control font-semibold outline-none" : "figure-sentence outline-none"
        }
        lang={lang}
      >
        {title}
      </Heading>
      {children}
      <p className="mt-4 mb-0 flex flex-wrap gap-x-6 border-t border-rule pt-3">
        <button type="button" className="word-button" onClick={onClose}>
          {t`Close`}
        </button>
        {actions}
        {org !== "" && (
          <Link to="/corrections" search={{ record, org }} className="word-button" {...target}>
            {t`Report an error`}
          </Link>
        )}
        {isInFigure && (
          <Link to="/method" className="word-button" {...target}>
            {t`The page of the method`}
          </Link>
        )}
      </p>
    </section>
  )
}
