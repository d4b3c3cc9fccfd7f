import { useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import { isOffered } from "#figure/feature.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PAGES } from "./features.ts"
import { keepMock } from "./root-search.ts"

/** The pages whose data the organisation has. On a narrow screen the row scrolls and keeps the current page in sight. */
export function Navigation({ org }: { org: Org | null }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const listRef = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const list = listRef.current
    const current = list?.querySelector<HTMLElement>("[aria-current=page]")
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2
  })
  if (org === null) return <div className="nav-row" />
  const pages = PAGES.filter((page) => isOffered(page, org))
  return (
    <nav aria-label={t`Pages`} className="nav-row">
      <ul ref={listRef} className="nav-list">
        {pages.map((page) => (
          <li key={page.path}>
            <Link
              to={page.path === "" ? "/$org" : "/$org/$page"}
              params={{ org: org.id, page: page.path }}
              search={keepMock}
              activeOptions={{ exact: page.path === "", includeSearch: false }}
              className="nav-link"
            >
              {page.nav[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
