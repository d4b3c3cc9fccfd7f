import type { ReactNode } from "react"
import { shortAddress } from "./short-address.ts"

/** A link out of the site. Data is untrusted: anything but http(s) is shown as plain text. */
export function ExternalLink({
  href,
  children,
  lang,
  isSource = false,
}: {
  href: string | null
  children: ReactNode
  lang?: string
  /** on paper its address stands behind it, shortened */
  isSource?: boolean
}) {
  if (href === null || !/^https?:\/\//.test(href)) return <span lang={lang}>{children}</span>
  return (
    <a
      href={href}
      rel="noopener noreferrer external"
      lang={lang}
      data-short={isSource ? shortAddress(href) : undefined}
    >
      {children}
    </a>
  )
}
