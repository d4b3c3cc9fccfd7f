import type { ReactNode } from "react"

/** A link out of the site. Data is untrusted: anything but http(s) is shown as plain text. */
export function ExternalLink({
  href,
  children,
  lang,
}: {
  href: string | null
  children: ReactNode
  lang?: string
}) {
  if (href === null || !/^https?:\/\//.test(href)) return <span lang={lang}>{children}</span>
  return (
    <a href={href} rel="noopener noreferrer external" lang={lang}>
      {children}
    </a>
  )
}
